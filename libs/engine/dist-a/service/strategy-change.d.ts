import type { Change, LocalizedText, StrategyDocument, TierDefinition } from '@tierwright/model';
/** One change of a strategy with the edit that makes it. */
export interface StrategyChange {
    readonly change: Change;
    /** The tier concerned; null for all of them. */
    readonly tier: string | null;
    /** Whether the new value is worse than the floor, which then holds instead. */
    readonly belowFloor: boolean;
    readonly apply: (document: StrategyDocument) => StrategyDocument;
}
/** The two strategies a comparison looks at, and the tiers they name. */
export interface StrategySides {
    readonly before: StrategyDocument;
    readonly after: StrategyDocument;
    readonly tiers: readonly TierDefinition[];
}
/** Key of a tier, such as B; its id when the model does not have it any more. */
export declare const tierKey: ({ tiers }: StrategySides, id: string) => string;
/** A text that the caller wrote in both languages. */
export declare const text: (zh: string, en: string) => LocalizedText;
interface Told {
    readonly id: string;
    readonly where: LocalizedText;
    readonly sentence: LocalizedText;
    readonly kind?: Change['kind'];
    readonly subject?: Change['subject'];
    readonly cosmetic?: boolean;
    readonly before?: LocalizedText;
    readonly after?: LocalizedText;
}
/** A change that was told, with its edit. */
export declare const strategyChange: ({ id, where, sentence, kind, subject, cosmetic, before, after }: Told, apply: StrategyChange["apply"], concerns?: {
    readonly tier?: string;
    readonly belowFloor?: boolean;
}) => StrategyChange;
/** A list with the item under a key replaced, added at the end, or taken out when `item` is undefined. */
export declare function withItem<T>(items: readonly T[], isIt: (item: T) => boolean, item: T | undefined): T[];
/** Pairs the items of two lists by a key: those of the later list first, then those that are gone. */
export declare function paired<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): {
    key: string;
    was: T | undefined;
    is: T | undefined;
}[];
export {};
//# sourceMappingURL=strategy-change.d.ts.map