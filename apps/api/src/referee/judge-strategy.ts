import { clausesMet, compileStrategy, strategyConditionsToJsonLogic, strategyInputs } from '@tierwright/engine';
import type { StrategyDocument } from '@tierwright/model';
import type { RefereeRow, Verdict } from './judge-program.js';
import { apply, runSteps } from './run-export.js';

/** Tries every clause of a strategy once more with json-logic-js, and holds that against the engine. */
export function judgeStrategy(document: StrategyDocument, rows: readonly RefereeRow[]): Verdict {
  const compiled = compileStrategy(document);
  const { steps, clauses } = strategyConditionsToJsonLogic(document);
  const disagreements = rows.filter(({ facts }) => {
    const met = new Set(clausesMet(compiled, facts));
    const data = runSteps(steps, strategyInputs(compiled, facts));
    return clauses.some(({ clause, applies }) => (apply(applies, data) === true) !== met.has(clause));
  });
  return { verified: rows.length - disagreements.length, disagreements: disagreements.map(({ code }) => code) };
}
