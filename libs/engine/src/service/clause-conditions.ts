import { parseCondition, type Expression, type VariableTypes } from '@tierwright/json-logic';
import type { Clause, StrategyDocument } from '@tierwright/model';
import { ruleTypeOf } from '../scope.js';

/** How the rules of a strategy see its facts; a plan has no business day, so computed facts are not among them. */
export const strategyTypes = ({ facts }: StrategyDocument): VariableTypes =>
  new Map(facts.filter(({ computed }) => !computed).map((fact) => [fact.key, ruleTypeOf(fact)]));

/** The conditions of a clause, read; null when one of them makes no sense or there is none. */
export function readClause(clause: Clause, types: VariableTypes): Expression[] | null {
  const expressions = clause.when.conditions.flatMap(({ rule }) => parseCondition(rule, types).expression ?? []);
  return expressions.length > 0 && expressions.length === clause.when.conditions.length ? expressions : null;
}
