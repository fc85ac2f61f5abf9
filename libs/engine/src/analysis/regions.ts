import { canonicalJson } from '@tierwright/model';
import { scopeOfProgram } from '../compile.js';
import { stopped, type CompiledNode, type Program, type Slot } from '../program.js';
import { Exhausted, no, nowhere, yes, type Diagram, type Join } from './diagrams.js';
import { both, either, larger, orElse, whereTrue } from './joins.js';
import { symbolicKind } from './kinds/index.js';
import type { SymbolicStep } from './kinds/symbolic-kind.js';
import type { Constants } from './constants.js';
import type { Passage, Reader } from './reader.js';
import type { Space, Value } from './space.js';

/** Who can be where, for all customers at once; null is not proved. */
export interface Regions {
  readonly program: Program;
  readonly space: Space;
  /** By node: who arrives. */
  readonly reach: readonly (Diagram | null)[];
  readonly steps: readonly (SymbolicStep | null)[];
  /** By node and exit: who leaves by it. */
  readonly ways: readonly (readonly (Diagram | null)[])[];
}

/** What a proof takes for granted. */
export interface Assumptions {
  /** A draft: rankings get cuts before anybody is graded, and what cannot run yet may do anything. */
  readonly draft: boolean;
}

/** Notes every value a program compares with. */
export function noteConstants(program: Program, constants: Constants): void {
  const scope = scopeOfProgram(program);
  constants.noteWith(new Set(program.document.facts.map(({ key }) => key)), () => {
    for (const { node, runs } of program.nodes) if (runs) symbolicKind(node.type)?.constants(node, constants, scope);
  });
  for (const { referenced } of program.nodes) if (referenced) noteConstants(referenced, constants);
}

/** Sends every possible customer through a program. */
export function sendEveryone(program: Program, space: Space, { draft }: Assumptions): Regions {
  const { diagrams } = space;
  const reach = program.nodes.map((_, at): Diagram | null => (at === program.start ? yes : no));
  const steps: (SymbolicStep | null)[] = program.nodes.map(() => null);
  const ways: (readonly (Diagram | null)[])[] = program.nodes.map(({ exits }) => exits.map(() => no));
  const scores = new Map<number, Value>();
  const missing: Value = { diagram: diagrams.leaf(null), exact: true, tells: () => true };
  const scope = scopeOfProgram(program);
  const valueOf = (name: string): Value => {
    const slot = program.slots[program.slotOf.get(name) ?? -1];
    if (slot?.fact) return space.fact(name);
    if (slot?.derived) return space.freeNumber(canonicalJson(slot.derived));
    return scores.get(slot?.source ?? -1) ?? missing;
  };
  const reader: Reader = {
    space,
    scope,
    types: scope.types,
    cutsMayCome: draft,
    valueOf,
    through: (version) => passageOf(version, space),
  };

  const pass = (node: CompiledNode, arriving: Diagram): readonly Diagram[] => {
    const step = stepOf(node, reader, draft);
    const { value } = step;
    const named = program.slots.find(({ source }) => source === node.index);
    if (named && value) {
      const here = diagrams.join(orElse, diagrams.join(whereTrue, arriving, value.diagram), missing.diagram);
      scores.set(node.index, { ...value, diagram: here });
    }
    steps[node.index] = step;
    return node.exits.map((_, at) => diagrams.join(both, arriving, diagrams.where(step.exit, at)));
  };

  for (const index of program.order) {
    const node = program.nodes[index] as CompiledNode;
    const arriving = reach[index] ?? null;
    if (arriving === no) continue;
    const leaving = arriving === null ? null : orNotProved(() => pass(node, arriving));
    ways[index] = node.exits.map((_, at) => leaving?.[at] ?? null);
    node.exits.forEach(({ target }, at) => {
      if (target < 0) return;
      const [before, more] = [reach[target] ?? null, ways[index]?.[at] ?? null];
      reach[target] = before === null || more === null ? null : orNotProved(() => diagrams.join(either, before, more));
    });
  }
  return { program, space, reach, steps, ways };
}

/** Steps one reference may take before it counts as any answer. */
const referenceBudget = 40_000;

/** What everybody gets from a version, as a published one: its cuts are what they are. */
function passageOf(version: Program, space: Space): Passage | null {
  const { diagrams } = space;
  return diagrams.within(referenceBudget, () => {
    const regions = sendEveryone(version, space, { draft: false });
    const outcome = outcomeOf(regions);
    if (outcome === null) return null;
    let refused = no;
    let score: Value = { diagram: nowhere, exact: true, tells: () => true };
    for (const { index, node } of version.order.map((at) => version.nodes[at] as CompiledNode)) {
      const arriving = regions.reach[index] ?? no;
      const own = regions.steps[index]?.refused;
      if (own === null && arriving !== no) return null;
      refused = diagrams.join(either, refused, diagrams.join(both, arriving, own ?? no));
      const value = node.type === 'formula' ? undefined : regions.steps[index]?.value;
      if (!value) continue;
      const known = diagrams.map(value.diagram, (each) => each ?? undefined);
      const here = diagrams.join(whereTrue, arriving, known);
      const before = score;
      score = {
        diagram: diagrams.join(orElse, here, before.diagram),
        exact: before.exact && value.exact,
        tells: (constant) => before.tells(constant) && value.tells(constant),
      };
    }
    return { outcome, refused, score: { ...score, diagram: diagrams.map(score.diagram, (each) => each ?? null) } };
  });
}

/** The answer of a proof; null when it took too many steps. */
export function orNotProved<V>(prove: () => V): V | null {
  try {
    return prove();
  } catch (error) {
    if (error instanceof Exhausted) return null;
    throw error;
  }
}

function stepOf(node: CompiledNode, reader: Reader, draft: boolean): SymbolicStep {
  const { space, scope } = reader;
  const { diagrams } = space;
  if (!node.runs && !draft) return { exit: diagrams.leaf(stopped) };
  const slots = node.reads.map((slot) => scope.slots[slot] as Slot);
  const kind = node.runs ? symbolicKind(node.node.type) : undefined;
  const step = kind?.step(node.node, reader) ?? anyStep(node, slots, reader);
  const usable = slots
    .map((slot) => usableSlot(slot, space))
    .reduce((sum, each) => diagrams.join(both, sum, each), yes);
  const turnedAway = diagrams.map(usable, (fine) => fine !== true);
  const refused = step.refused === null ? null : diagrams.join(either, turnedAway, step.refused ?? no);
  const exit = diagrams.join(whereTrue, usable, step.exit);
  return { ...step, refused, exit: diagrams.join(orElse, exit, diagrams.leaf(stopped)) };
}

function usableSlot({ key, fact, derived }: Slot, space: Space): Diagram {
  if (fact) return space.usable(key);
  // Without a business day, or from a date that cannot be used, nothing is derived.
  return derived ? space.free(`usable ${canonicalJson(derived)}`, [false, true]) : yes;
}

/** A node nothing is known of: it may send anybody anywhere, alike for all who have the same values. */
function anyStep(
  { node, exits, referenced }: CompiledNode,
  reads: readonly Slot[],
  { space, valueOf }: Reader,
): SymbolicStep {
  const values = reads.map(({ key }) => valueOf(key).diagram);
  const version = referenced ? canonicalJson({ ...referenced.document, cuts: referenced.cuts }) : '';
  const key = `${canonicalJson({ ...node, name: null, position: null, values })}${version}`;
  // The number and the exit are free apart from each other: one name each.
  const exit = space.free(`exit of ${key}`, [stopped, ...exits.map((_, at) => at)]);
  return { exit, value: space.freeNumber(key), refused: null };
}

/** The index of the tier every customer gets, `stopped` for ungraded; null when it is not proved. */
export function outcomeOf({ program, space: { diagrams }, reach, steps }: Regions): Diagram | null {
  return orNotProved(() => {
    let outcome = nowhere;
    let cap = diagrams.leaf(0);
    for (const { index, node } of program.nodes) {
      const arriving = reach[index] ?? null;
      if (arriving === null) throw new Exhausted();
      const limit = steps[index]?.cap;
      if (limit !== undefined) cap = diagrams.join(larger, cap, diagrams.join(whereTrue, arriving, limit));
      if (node.type !== 'tier') continue;
      const own = node.tier === null ? stopped : program.document.tiers.findIndex(({ id }) => id === node.tier);
      outcome = diagrams.join(orElse, outcome, diagrams.join(whereTrue, arriving, diagrams.leaf(own)));
    }
    return diagrams.join(capping, outcome, cap);
  });
}

const capping: Join = {
  of: (own, cap) => (typeof own !== 'number' || own === stopped ? stopped : Math.max(own, Number(cap))),
};
