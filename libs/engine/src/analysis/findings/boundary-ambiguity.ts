import { scopeOfProgram } from '../../compile.js';
import type { Regions } from '../regions.js';
import { no, type Diagram } from '../diagrams.js';
import { findingAt, type Finding } from '../finding.js';
import { both, differing } from '../joins.js';
import { thresholdsOf, type Threshold } from '../thresholds.js';
import type { GradingNode } from '@tierwright/model';

/** A value that is parted from both sides, by comparisons that look like meant to meet. */
interface Edge {
  readonly fact: string;
  readonly value: number;
  /** The last node that parts it. */
  readonly node: GradingNode;
}

/** Values on an edge that go neither with the smaller nor with the larger ones: `> 100` here, `< 100` there. */
export function boundaryAmbiguity(regions: Regions, outcome: Diagram): Finding[] {
  return edgesOf(regions).flatMap(({ fact, value, node }) => {
    const somebody = aloneAt(regions, outcome, fact, value);
    if (somebody === null) return [];
    return [findingAt(regions, 'boundary-ambiguity', node, '', { params: { fact, value }, example: somebody })];
  });
}

function edgesOf({ program }: Regions): Edge[] {
  const scope = scopeOfProgram(program);
  const found = new Map<string, { edge: Edge; sides: Set<Threshold['side']> }>();
  for (const index of program.order) {
    const compiled = program.nodes[index];
    if (!compiled?.runs) continue;
    for (const { fact, value, side } of thresholdsOf(compiled.node, scope)) {
      if (typeof value !== 'number' || !program.slots[program.slotOf.get(fact) ?? -1]?.fact) continue;
      const key = `${fact} ${value}`;
      const sides = found.get(key)?.sides ?? new Set();
      found.set(key, { edge: { fact, value, node: compiled.node }, sides: sides.add(side) });
    }
  }
  // Who asks for the value itself means it to be different.
  return [...found.values()]
    .filter(({ sides }) => sides.has('below') && sides.has('above') && !sides.has('at'))
    .map(({ edge }) => edge);
}

/** Facts of somebody whose tier at the value is neither the one below nor the one above. */
function aloneAt({ space }: Regions, outcome: Diagram, fact: string, value: number) {
  const { diagrams } = space;
  const { level, values } = space.classesOf(fact);
  const own = values.indexOf(value);
  if (own < 0 || own + 1 >= values.length || typeof values[own - 1] !== 'number') return null;
  const [below, at, above] = [own - 1, own, own + 1].map((each) => diagrams.at(outcome, level, each));
  const apart = (side = no): Diagram => diagrams.join(differing, at ?? no, side);
  const alone = diagrams.join(both, apart(below), apart(above));
  const classes = alone === no || !space.isReal(alone) ? null : diagrams.witness(alone);
  return classes && space.factsOf(new Map([...classes, [level, own]]));
}
