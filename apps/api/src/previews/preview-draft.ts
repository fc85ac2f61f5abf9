import { compile, type CustomerRow, histogramAt, listMovers, preview } from '@tierwright/engine';
import { attributionOf, type Attribution } from './attribution.js';
import type { NodeEffect, PopulationTopics } from './population-question.js';
import { programOf } from './ruled-by.js';

type Preview = PopulationTopics['preview'];

/** Runs a draft on every customer, with the movers, the histogram and the effects that were asked for. */
export function previewDraft(
  { draft, baseline, movers, histogram }: Preview['question'],
  rows: readonly CustomerRow[],
): Preview['answer'] {
  const began = performance.now();
  const standing = baseline ? programOf(baseline, rows) : null;
  const run = preview({ draft: compile(draft).program, baseline: standing, rows });
  const attribution = attributionOf(run);
  return {
    movers: movers ? listMovers(run, movers, attribution.changeOf) : null,
    histogram: histogram ? histogramAt(run.draft, rows, histogram.node, histogram.fact) : null,
    effects: effectsByNode(attribution),
    report: { ...run.report, elapsedMs: performance.now() - began },
  };
}

/** Customers whom changes to one node moved up and down; entering a tier counts as up, leaving all as down. */
function effectsByNode({ changes, effects }: Attribution): NodeEffect[] {
  const byNode = new Map<string, NodeEffect>();
  for (const { change, up, down, gained, lost } of effects) {
    const node = changes.find(({ id }) => id === change)?.node;
    if (!node || up + down + gained + lost === 0) continue;
    const sum = byNode.get(node) ?? { node, up: 0, down: 0 };
    byNode.set(node, { node, up: sum.up + up + gained, down: sum.down + down + lost });
  }
  return [...byNode.values()];
}
