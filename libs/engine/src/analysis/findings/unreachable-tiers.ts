import type { Diagram } from '../diagrams.js';
import { findingAt, type Finding } from '../finding.js';
import type { Regions } from '../regions.js';

/** Tiers that a path leads to but no possible customer ends in, caps included. */
export function unreachableTiers(regions: Regions, outcome: Diagram): Finding[] {
  const { document, diagnostics } = regions.program;
  const possible = new Set(regions.space.diagrams.answers(outcome));
  const said = new Set(diagnostics.filter(({ code }) => code === 'tier-without-way').map(({ pointer }) => pointer));
  return document.tiers.flatMap(({ key }, at) => {
    const pointer = `/tiers/${at}`;
    if (possible.has(at) || said.has(pointer)) return [];
    return [findingAt(regions, 'tier-unreachable', null, pointer, { params: { tier: key } })];
  });
}
