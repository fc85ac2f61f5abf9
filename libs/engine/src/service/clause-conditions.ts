import { parseCondition, type Expression, type VariableTypes } from '@tierwright/json-logic';
import type { Clause, StrategyDocument } from '@tierwright/model';
import { ruleTypeOf } from '../scope.js';

/** How the rules of a strategy see its facts. */
export const strategyTypes = (document: StrategyDocument): VariableTypes =>
  new Map(document.facts.map((fact) => [fact.key, ruleTypeOf(fact)]));

/** The conditions of a clause, read; null when one of them makes no sense or there is none. */
export function readClause(clause: Clause, types: VariableTypes): Expression[] | null {
  const expressions = clause.when.conditions.flatMap(({ rule }) => parseCondition(rule, types).expression ?? []);
  return expressions.length > 0 && expressions.length === clause.when.conditions.length ? expressions : null;
}
