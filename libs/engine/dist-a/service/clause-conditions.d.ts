import { type Expression, type VariableTypes } from '@tierwright/json-logic';
import type { Clause, StrategyDocument } from '@tierwright/model';
/** How the rules of a strategy see its facts. */
export declare const strategyTypes: (document: StrategyDocument) => VariableTypes;
/** The conditions of a clause, read; null when one of them makes no sense or there is none. */
export declare function readClause(clause: Clause, types: VariableTypes): Expression[] | null;
//# sourceMappingURL=clause-conditions.d.ts.map