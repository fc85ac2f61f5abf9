import type { Rule } from '@tierwright/json-logic';
import type { Banding, GradingNode } from '@tierwright/model';
import type { Row } from './program.js';
import { type Scope } from './scope.js';
/** Reports a fact that is not declared, or whose values are not of the wanted rule type. */
export declare function checkFact(node: GradingNode, fact: string, pointer: string, scope: Scope, fits?: (type: string) => boolean): void;
/** A value of the row with the place it fell in, for the trace. */
export declare function banding(scope: Scope, row: Row, fact: string, place: Omit<Banding, 'fact' | 'value'>): Banding;
/** Whether any of some variables has no value; an empty list counts as no, as JsonLogic has it. */
export declare const anyMissing: (names: readonly string[]) => Rule;
//# sourceMappingURL=numeric-fact.d.ts.map