import { lowerConditions, lowerTest } from '@tierwright/json-logic';
import { readClause, strategyTypes } from './clause-conditions.js';
import { clauseValue, compileStrategy } from './compile-strategy.js';
/** Exports the conditions of every clause; one that makes no sense never applies. */
export function strategyConditionsToJsonLogic(document) {
    const steps = [];
    const define = (rule) => {
        const set = `$v_${steps.length + 1}`;
        steps.push({ set, rule });
        return set;
    };
    const types = strategyTypes(document);
    const clauses = document.clauses.map((clause) => {
        const expressions = readClause(clause, types);
        const tests = (expressions ?? []).map((expression) => lowerTest(expression, define));
        const set = `$c_${clause.id}`;
        steps.push({ set, rule: expressions ? lowerConditions(clause.when.match, tests).whenTrue : false });
        return { clause: clause.id, applies: { var: set } };
    });
    const inputs = compileStrategy(document).facts.map(({ key, type }) => ({ key, type }));
    return { inputs, steps, clauses };
}
/** The data to start the exported steps with: unusable and missing values null, dates as days since 1970-01-01. */
export const strategyInputs = (strategy, facts) => Object.fromEntries(strategy.facts.map((fact) => [fact.key, clauseValue(fact, facts)]));
//# sourceMappingURL=strategy-json-logic.js.map