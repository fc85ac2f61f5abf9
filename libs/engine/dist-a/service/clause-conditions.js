import { parseCondition } from '@tierwright/json-logic';
import { ruleTypeOf } from '../scope.js';
/** How the rules of a strategy see its facts. */
export const strategyTypes = (document) => new Map(document.facts.map((fact) => [fact.key, ruleTypeOf(fact)]));
/** The conditions of a clause, read; null when one of them makes no sense or there is none. */
export function readClause(clause, types) {
    const expressions = clause.when.conditions.flatMap(({ rule }) => parseCondition(rule, types).expression ?? []);
    return expressions.length > 0 && expressions.length === clause.when.conditions.length ? expressions : null;
}
//# sourceMappingURL=clause-conditions.js.map