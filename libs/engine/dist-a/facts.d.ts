import type { Value } from '@tierwright/json-logic';
import type { FactDefinition, Facts, FactValue } from '@tierwright/model';
import type { Program } from './program.js';
/** Why a value cannot be used. */
export type BadValue = 'wrong-type' | 'out-of-range' | 'not-finite';
/** A value as rules see it, or why it cannot be used; missing is null. */
export type JudgedValue = {
    readonly value: Value;
} | {
    readonly bad: BadValue;
};
/** Judges one value by its declaration: type, finiteness, range and options. Absent, null and "" are missing. */
export declare function judgeValue(fact: FactDefinition, value: unknown): JudgedValue;
/** The value of an own property; what a prototype offers is no fact. */
export declare const ownFact: (facts: Facts, key: string) => FactValue | undefined;
/** The keys of a customer that the program's document does not declare. */
export declare function undeclaredFacts(program: Program, facts: Facts): string[];
//# sourceMappingURL=facts.d.ts.map