import type { GradingNode, Language, LocalizedText } from '@tierwright/model';
/** What a change says, before it gets its id. */
export interface Phrase {
    readonly what: LocalizedText;
    /** Values that stand alone; null when the sentence says it all. */
    readonly before: LocalizedText | null;
    readonly after: LocalizedText | null;
    readonly cosmetic: boolean;
}
/** A text made by the same words in both languages. */
export declare const inBoth: (say: (language: Language) => string) => LocalizedText;
/** A text that the caller wrote in both languages. */
export declare const text: (zh: string, en: string) => LocalizedText;
/** Where a change is, such as 判断 · 年用油量. */
export declare const nodePlace: (node: GradingNode) => LocalizedText;
/** A kind with the name of a node, such as 判断「年用油量」; the end of a flow is not the tier it stands for. */
export declare function nodeTitle(node: GradingNode): LocalizedText;
/** A phrase as one sentence: what it is about, and before → after where they stand alone. */
export declare function sentenceOfPhrase({ what, before, after }: Phrase): LocalizedText;
/** Something that came or went. */
export declare const cameOrWent: (came: boolean, what: LocalizedText) => Phrase;
/** A value that was replaced. */
export declare const replaced: (what: LocalizedText, before: LocalizedText, after: LocalizedText, cosmetic?: boolean) => Phrase;
//# sourceMappingURL=phrase.d.ts.map