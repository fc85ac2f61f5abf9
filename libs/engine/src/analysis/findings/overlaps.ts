import type { CompiledNode } from '../../program.js';
import { no, type Diagram } from '../diagrams.js';
import { findingAt, type Finding } from '../finding.js';
import { both, butNot, either } from '../joins.js';
import type { SymbolicPart } from '../kinds/symbolic-kind.js';
import type { Regions } from '../regions.js';

/** Parts of a node that are compared in pairs at most. */
const mostCompared = 60;

/** Rows of which two take the same customer: refused where only one may, decided by their order elsewhere. */
export function overlaps(regions: Regions): Finding[] {
  return regions.program.nodes.flatMap((node) => {
    const arriving = regions.reach[node.index];
    const parts = regions.steps[node.index]?.parts;
    if (arriving === null || arriving === undefined || arriving === no || !parts) return [];
    const unique = node.node.type === 'table' && node.node.hitPolicy === 'unique';
    return unique ? refusedOverlaps(regions, node, arriving, parts) : orderedOverlaps(regions, node, arriving, parts);
  });
}

const sureOf = ({ space: { diagrams } }: Regions, arriving: Diagram, { holds }: SymbolicPart): Diagram =>
  diagrams.join(both, arriving, diagrams.where(holds, true));

function refusedOverlaps(regions: Regions, node: CompiledNode, arriving: Diagram, parts: readonly SymbolicPart[]) {
  const { diagrams } = regions.space;
  const sure = parts.map((part) => sureOf(regions, arriving, part));
  let taken = no;
  return sure.flatMap((own, at) => {
    const twice = diagrams.join(both, taken, own);
    taken = diagrams.join(either, taken, own);
    if (twice === no) return [];
    const other = sure.findIndex((each, before) => before < at && diagrams.join(both, each, twice) !== no);
    return overlap(regions, node, 'overlap', parts, other, at, diagrams.join(both, sure[other] ?? no, own));
  });
}

function orderedOverlaps(regions: Regions, node: CompiledNode, arriving: Diagram, parts: readonly SymbolicPart[]) {
  const { diagrams } = regions.space;
  const compared = parts.slice(0, mostCompared);
  const sure = compared.map((part) => sureOf(regions, arriving, part));
  const without = compared.map(({ holds }) => withoutEach(regions, diagrams.where(holds, true)));
  return compared.flatMap((later, at) => {
    const [own, others] = [sure[at] ?? no, without[at] ?? new Map<number, Diagram>()];
    const other = compared.slice(0, at).findIndex((earlier, before) => {
      if (node.exits[earlier.exit]?.target === node.exits[later.exit]?.target) return false;
      // Rows that cross in several facts are how a table is written; two ranges of one fact that cross are a slip.
      if (![...others].some(([level, rest]) => without[before]?.get(level) === rest)) return false;
      const first = sure[before] ?? no;
      const crossing = [
        diagrams.join(both, first, own),
        diagrams.join(butNot, first, own),
        diagrams.join(butNot, own, first),
      ];
      return crossing.every((part) => part !== no);
    });
    if (other < 0) return [];
    return overlap(regions, node, 'overlap-by-order', parts, other, at, diagrams.join(both, sure[other] ?? no, own));
  });
}

/** By variable: what a condition asks of everything else. */
function withoutEach({ space: { diagrams } }: Regions, holds: Diagram): Map<number, Diagram> {
  return new Map([...diagrams.support(holds)].map((level) => [level, diagrams.merge(holds, level, either)]));
}

function overlap(
  regions: Regions,
  node: CompiledNode,
  code: 'overlap' | 'overlap-by-order',
  parts: readonly SymbolicPart[],
  first: number,
  second: number,
  shared: Diagram,
): Finding[] {
  const somebody = regions.space.example(shared);
  const [a, b] = [parts[first], parts[second]];
  if (!somebody || !a || !b) return [];
  const params = { row: first + 1, other: second + 1 };
  return [findingAt(regions, code, node.node, b.pointer, { params, example: somebody, cover: [a.id, b.id] })];
}
