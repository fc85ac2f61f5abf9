import { combineTests, prepareTest, variablesOf } from '@tierwright/json-logic';
import { judgeValue, ownFact } from '../facts.js';
import { readClause, strategyTypes } from './clause-conditions.js';
/** Makes a strategy ready; what `checkStrategy` finds wrong with a clause keeps it from applying. */
export function compileStrategy(document) {
    const types = strategyTypes(document);
    const read = document.clauses.map((clause) => ({ clause, expressions: readClause(clause, types) ?? [] }));
    const names = new Set(read.flatMap(({ expressions }) => expressions.flatMap(variablesOf)));
    const facts = document.facts.filter(({ key }) => names.has(key));
    const slots = new Map(facts.map(({ key }, slot) => [key, slot]));
    // INVARIANT: only declared facts pass the check of a condition.
    const slotOf = (name) => slots.get(name) ?? -1;
    const clauses = read.map(({ clause, expressions }) => ({
        id: clause.id,
        test: expressions.length
            ? combineTests(expressions.map((expression) => prepareTest(expression, slotOf)), clause.when.match === 'any')
            : () => false,
    }));
    return { document, clauses, facts };
}
/** The value a clause sees: one that cannot be used counts as missing, so the clause does not apply. */
export function clauseValue(fact, facts) {
    const judged = judgeValue(fact, ownFact(facts, fact.key));
    return 'value' in judged ? judged.value : null;
}
/** Ids of the clauses a customer meets; a condition that cannot be answered is not met. */
export function clausesMet(strategy, facts) {
    const values = strategy.facts.map((fact) => clauseValue(fact, facts));
    return strategy.clauses.filter(({ test }) => test(values) === true).map(({ id }) => id);
}
//# sourceMappingURL=compile-strategy.js.map