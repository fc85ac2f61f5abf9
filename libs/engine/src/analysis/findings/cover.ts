import type { Program } from '../../program.js';
import { no, yes, type Diagram } from '../diagrams.js';
import { both, butNot, either } from '../joins.js';
import type { SymbolicPart } from '../kinds/symbolic-kind.js';
import { orNotProved, type Regions } from '../regions.js';

/** More than this many candidates are named as they are, not thinned out. */
const most = 24;

/** Drops, one after the other, whatever the rest can do without. */
function thin<V>(candidates: readonly V[], suffices: (kept: readonly V[]) => boolean): V[] {
  let kept = [...candidates];
  if (kept.length > most) return kept.slice(0, most);
  for (const each of candidates) {
    const without = kept.filter((other) => other !== each);
    if (suffices(without)) kept = without;
  }
  return kept;
}

/** The nodes before a node that together keep everybody from what `wanted` says of them. */
export function coveringNodes(regions: Regions, target: number, wanted: Diagram): string[] {
  const { program, space } = regions;
  const before = ancestorsOf(program, target);
  const related = relatedFacts(regions, before, wanted);
  const candidates = before.filter((at) => {
    const exit = regions.steps[at]?.exit;
    if (exit === undefined || program.nodes[at]?.exits.length === 1) return false;
    return [...space.diagrams.support(exit)].some((level) => related.has(level));
  });
  const suffices = (closed: readonly number[]) => arriving(regions, before, target, new Set(closed), wanted) === no;
  const kept = orNotProved(() => thin(candidates, suffices)) ?? candidates.slice(0, most);
  return kept.map((at) => program.nodes[at]?.node.id ?? '');
}

/** Who arrives at a node and is wanted when every node that is not closed sends everybody every way. */
function arriving(
  { program, space: { diagrams }, steps }: Regions,
  before: readonly number[],
  target: number,
  closed: ReadonlySet<number>,
  wanted: Diagram,
): Diagram {
  const within = new Set(before);
  const reach = new Map<number, Diagram>([[program.start, yes]]);
  for (const index of program.order) {
    const here = reach.get(index);
    const exit = steps[index]?.exit;
    if (!within.has(index) || here === undefined || exit === undefined) continue;
    program.nodes[index]?.exits.forEach(({ target: next }, at) => {
      const way = closed.has(index) ? diagrams.join(both, here, diagrams.where(exit, at)) : here;
      reach.set(next, diagrams.join(either, reach.get(next) ?? no, way));
    });
  }
  return diagrams.join(both, reach.get(target) ?? no, wanted);
}

/** Indexes of the nodes that may lead to a node, in the order of the flow. */
function ancestorsOf({ nodes, order }: Program, target: number): number[] {
  const found = new Set<number>();
  for (const at of [...order].reverse()) {
    if (nodes[at]?.exits.some((exit) => exit.target === target || found.has(exit.target))) found.add(at);
  }
  return order.filter((at) => found.has(at));
}

/** The variables a condition hangs together with through what the nodes before it look at. */
function relatedFacts({ space: { diagrams }, steps }: Regions, before: readonly number[], wanted: Diagram) {
  const related = diagrams.support(wanted);
  const supports = before.map((at) => diagrams.support(steps[at]?.exit ?? no));
  for (let grown = true; grown;) {
    grown = false;
    for (const support of supports) {
      if (![...support].some((level) => related.has(level)) || [...support].every((level) => related.has(level)))
        continue;
      for (const level of support) related.add(level);
      grown = true;
    }
  }
  return related;
}

/** The earlier parts of a node that together leave nobody for a part of it. */
export function coveringParts(regions: Regions, earlier: readonly SymbolicPart[], wanted: Diagram): SymbolicPart[] {
  const { diagrams } = regions.space;
  const takes = new Map(earlier.map((part) => [part, diagrams.map(part.holds, (truth) => truth !== false)]));
  const left = (parts: readonly SymbolicPart[]) =>
    parts.reduce((rest, part) => diagrams.join(butNot, rest, takes.get(part) ?? no), wanted);
  const meets = (part: SymbolicPart) => diagrams.join(both, wanted, takes.get(part) ?? no) !== no;
  const thinned = orNotProved(() => thin(earlier.filter(meets), (kept) => left(kept) === no));
  return thinned ?? earlier.slice(0, most);
}
