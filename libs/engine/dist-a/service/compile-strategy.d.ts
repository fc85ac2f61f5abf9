import { type Test, type Value } from '@tierwright/json-logic';
import type { FactDefinition, Facts, StrategyDocument } from '@tierwright/model';
/** A strategy ready to plan service; never stored. */
export interface CompiledStrategy {
    readonly document: StrategyDocument;
    /** In the order of the document; a clause that makes no sense never applies. */
    readonly clauses: readonly {
        readonly id: string;
        readonly test: Test;
    }[];
    /** Facts that some clause reads. */
    readonly facts: readonly FactDefinition[];
}
/** Makes a strategy ready; what `checkStrategy` finds wrong with a clause keeps it from applying. */
export declare function compileStrategy(document: StrategyDocument): CompiledStrategy;
/** The value a clause sees: one that cannot be used counts as missing, so the clause does not apply. */
export declare function clauseValue(fact: FactDefinition, facts: Facts): Value;
/** Ids of the clauses a customer meets; a condition that cannot be answered is not met. */
export declare function clausesMet(strategy: CompiledStrategy, facts: Facts): string[];
//# sourceMappingURL=compile-strategy.d.ts.map