import type { Language } from '@tierwright/model';
import type { Vocabulary } from './vocabulary.js';
/** The operator of a rule and its arguments; null for a literal. */
export declare function operatorOf(rule: unknown): {
    operator: string;
    args: readonly unknown[];
} | null;
/** The fact or score a rule reads when it is nothing but a variable. */
export declare function variableOf(rule: unknown): string | null;
/** A rule as people say it, in one language; never throws, whatever the rule. */
export declare const ruleWords: (rule: unknown, vocabulary: Vocabulary, language: Language) => string;
/** An observed comparison: the verb as it came out, such as 达到 or 未达到. */
export declare function comparisonVerb(operator: string, holds: boolean, isDate: boolean, language: Language): string;
//# sourceMappingURL=rule-words.d.ts.map