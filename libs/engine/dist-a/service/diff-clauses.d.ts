import { type StrategyChange, type StrategySides } from './strategy-change.js';
/** What differs in the clauses: whole ones, conditions, effects per tier, and their order. */
export declare function clauseChanges(sides: StrategySides): StrategyChange[];
//# sourceMappingURL=diff-clauses.d.ts.map