import type { Value } from '@tierwright/json-logic';
import type { FactDefinition } from '@tierwright/model';
/** A value as rules see it when it is surely usable; undefined leaves the judgement, and its reason, to `judgeValue`. */
export type Accept = (value: unknown) => Value | undefined;
/**
 * The short way past `judgeValue` for the values that nearly every customer has. INVARIANT: what it accepts is what
 * `judgeValue` answers.
 */
export declare function acceptOf(fact: FactDefinition): Accept;
//# sourceMappingURL=accept.d.ts.map