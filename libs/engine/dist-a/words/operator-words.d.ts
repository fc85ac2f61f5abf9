import type { LocalizedText } from '@tierwright/model';
/** Words around the two sides of a comparison. */
export interface ComparisonWords {
    /** Between the name and the value. */
    readonly holds: LocalizedText;
    /** The same when it does not hold. */
    readonly fails: LocalizedText;
    /** The operator that says the same with the sides exchanged. */
    readonly flipped: string;
    /** For dates, where they read differently. */
    readonly date?: {
        readonly holds: LocalizedText;
        readonly fails: LocalizedText;
    };
}
/** Words of a comparison; undefined for anything else. */
export declare const comparisonWords: (operator: string) => ComparisonWords | undefined;
/** What stands between the arguments of a connective or of arithmetic; undefined for anything else. */
export declare const connectiveWords: (operator: string) => LocalizedText | undefined;
/** Name of a function over a list; undefined for anything else. */
export declare const functionWords: (operator: string) => LocalizedText | undefined;
//# sourceMappingURL=operator-words.d.ts.map