import {
  attributeMovers,
  compile,
  type CustomerRow,
  histogramAt,
  listMovers,
  nodeEffects,
  preview,
} from '@tierwright/engine';
import type { PopulationTopics, Standing } from './population-question.js';
import { programOf } from './ruled-by.js';

type Preview = PopulationTopics['preview'];

/** Runs a draft on every customer, with the movers, the histogram and the effects that were asked for. */
export function previewDraft(
  { draft, baseline, movers, histogram, asOf, references }: Preview['question'] & Standing,
  rows: readonly CustomerRow[],
): Preview['answer'] {
  const began = performance.now();
  const standing = baseline ? programOf(baseline, rows, { asOf, references }) : null;
  const run = preview({ draft: compile(draft, { references }).program, baseline: standing, rows, asOf });
  const attribution = standing && attributeMovers(standing, run.draft, rows, { asOf });
  return {
    movers: movers ? listMovers(run, movers, attribution?.changeOf) : null,
    histogram: histogram ? histogramAt(run.draft, rows, histogram.node, histogram.fact, { asOf }) : null,
    effects: attribution ? nodeEffects(attribution) : [],
    report: { ...run.report, elapsedMs: performance.now() - began },
  };
}
