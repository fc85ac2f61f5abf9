import type { Decision, GradingDocument, LocalizedText } from '@tierwright/model';
/** One reason for a tier, or for its absence: branch on the code, show the text. */
export interface ReasonInWords {
    readonly node: string | null;
    readonly code: string;
    readonly fact: string | null;
    readonly text: LocalizedText;
}
/** Why a decision came out as it did, in the order of the path; for an ungraded customer, what is in the way. */
export declare function reasonsOf(decision: Decision, document: GradingDocument): ReasonInWords[];
//# sourceMappingURL=reasons.d.ts.map