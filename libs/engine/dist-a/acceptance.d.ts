import type { Value } from '@tierwright/json-logic';
import type { FactDefinition } from '@tierwright/model';
/** Which values of a fact are surely usable: what nearly every customer sends, decided without an allocation. */
export interface Acceptance {
    /** Numbers from `least` to `most`; NaN when the fact takes none. */
    readonly least: number;
    readonly most: number;
    readonly whole: boolean;
    readonly texts: 'none' | 'any' | ReadonlySet<string>;
    readonly flags: boolean;
}
/** What a fact surely takes; dates and lists are always judged. */
export declare function acceptanceOf(fact: FactDefinition): Acceptance;
/**
 * The value as rules see it when it is surely usable; undefined leaves it, and the reason, to `judgeValue`.
 * INVARIANT: what it accepts is what `judgeValue` answers.
 */
export declare function accepted(by: Acceptance, value: unknown): Value | undefined;
//# sourceMappingURL=acceptance.d.ts.map