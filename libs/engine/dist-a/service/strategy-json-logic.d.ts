import { type Rule } from '@tierwright/json-logic';
import type { Facts, StrategyDocument } from '@tierwright/model';
import type { JsonLogicInput } from '../program.js';
import { type CompiledStrategy } from './compile-strategy.js';
/**
 * The conditions of a strategy's clauses in plain JsonLogic: run the steps in order, add each answer to the data
 * under `set`; then each clause's `applies` is true exactly when the clause applies.
 */
export interface StrategyConditionsExport {
    readonly inputs: readonly JsonLogicInput[];
    readonly steps: readonly {
        readonly set: string;
        readonly rule: Rule;
    }[];
    readonly clauses: readonly {
        readonly clause: string;
        readonly applies: Rule;
    }[];
}
/** Exports the conditions of every clause; one that makes no sense never applies. */
export declare function strategyConditionsToJsonLogic(document: StrategyDocument): StrategyConditionsExport;
/** The data to start the exported steps with: unusable and missing values null, dates as days since 1970-01-01. */
export declare const strategyInputs: (strategy: CompiledStrategy, facts: Facts) => Record<string, Rule>;
//# sourceMappingURL=strategy-json-logic.d.ts.map