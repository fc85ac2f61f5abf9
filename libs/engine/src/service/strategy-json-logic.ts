import { lowerConditions, lowerTest, type Rule } from '@tierwright/json-logic';
import type { Facts, StrategyDocument } from '@tierwright/model';
import type { JsonLogicInput } from '../program.js';
import { readClause, strategyTypes } from './clause-conditions.js';
import { clauseValue, compileStrategy, type CompiledStrategy } from './compile-strategy.js';

/**
 * The conditions of a strategy's clauses in plain JsonLogic: run the steps in order, add each answer to the data
 * under `set`; then each clause's `applies` is true exactly when the clause applies.
 */
export interface StrategyConditionsExport {
  readonly inputs: readonly JsonLogicInput[];
  readonly steps: readonly { readonly set: string; readonly rule: Rule }[];
  readonly clauses: readonly { readonly clause: string; readonly applies: Rule }[];
}

/** Exports the conditions of every clause; one that makes no sense never applies. */
export function strategyConditionsToJsonLogic(document: StrategyDocument): StrategyConditionsExport {
  const steps: { set: string; rule: Rule }[] = [];
  const define = (rule: Rule) => {
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
export const strategyInputs = (strategy: CompiledStrategy, facts: Facts): Record<string, Rule> =>
  Object.fromEntries(strategy.facts.map((fact) => [fact.key, clauseValue(fact, facts)]));
