import { attributeMovers, compile, type CustomerRow, listMovers, preview } from '@tierwright/engine';
import { type Movement } from '@tierwright/model';
import type { PopulationTopics, Standing } from './population-question.js';
import { programOf } from './ruled-by.js';

type Compare = PopulationTopics['compare'];

/** Holds two sides against each other: what the rules say differently, and whom that moves. */
export function compare(
  { from, to, movers, asOf, references }: Compare['question'] & Standing,
  rows: readonly CustomerRow[],
): Compare['answer'] {
  const baseline = programOf(from, rows, { asOf, references });
  const draft = compile(to.document, { references, cuts: to.cuts ?? {} }).program;
  const run = preview({ draft, baseline, rows, frozen: to.cuts !== null, asOf });
  const before = preview({
    draft: baseline,
    baseline: null,
    rows,
    measure: run.report.measure?.fact ?? null,
    frozen: true,
    asOf,
  });
  const { changes, changeOf, effects } = attributeMovers(baseline, run.draft, rows, { asOf });
  return {
    total: rows.length,
    changes,
    effects,
    fromCounts: before.report.tiers,
    toCounts: run.report.tiers,
    movement: movementOf(run.report.movement),
    movers: listMovers(run, movers, changeOf),
  };
}

function movementOf(movement: Movement | null): Movement {
  if (!movement) throw new Error('a run beside a baseline has a movement');
  return movement;
}
