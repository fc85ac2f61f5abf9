import { roundHalfUp } from '@tierwright/json-logic';
import { canonicalJson, type NodeOf } from '@tierwright/model';
import { bandIndex, lowerEnds } from '../../bands.js';
import { stopped } from '../../program.js';
import { compileCharacteristic, type CompiledCharacteristic } from '../../scorecard/characteristic.js';
import { limited, scoreDecimals } from '../../scorecard/sum.js';
import { no, nowhere, type Diagram, type Diagrams, type Join, type Leaf } from '../diagrams.js';
import { either, orElse, whereTrue } from '../joins.js';
import type { Reader } from '../reader.js';
import type { Value } from '../space.js';
import type { SymbolicKind } from './symbolic-kind.js';

type Scorecard = NodeOf<'scorecard'>;
type Line = CompiledCharacteristic & { readonly value: Value };

/** Steps one scorecard may take before its score counts as any number. */
const scoreBudget = 40_000;

const whereBoth = (compute: (a: number, b: number) => Leaf): Join => ({
  of: (a, b) => (typeof a === 'number' && typeof b === 'number' ? compute(a, b) : undefined),
  short: (a, b) => (a === nowhere || b === nowhere ? nowhere : undefined),
});
const adding = whereBoth((a, b) => a + b);
const multiplying = whereBoth((a, b) => a * b);

/** The score where there is one, in the order the engine adds. */
function scoreOf(node: Scorecard, lines: readonly Line[], { space: { diagrams } }: Reader): Diagram {
  const reweighted = lines.some(({ policy }) => policy === 'reweight');
  const whole = lines.reduce((sum, { weight }) => sum + weight, 0);
  const total = (start: number, amounts: readonly Diagram[]) =>
    amounts.reduce((sum, amount) => diagrams.join(adding, sum, amount), diagrams.leaf(start));
  const given = ({ value, policy }: Line, absent: number, present: (known: Leaf) => number) =>
    diagrams.map(value.diagram, (known) => {
      if (known !== null) return present(known);
      return policy === 'unknown' || policy === 'ungraded' ? undefined : absent;
    });
  const pointsIn = (group: number) =>
    lines
      .filter((line) => line.group === group)
      .map((line) => given(line, line.absent, (known) => line.pointsOf(known as number | string)));
  const weights = lines.map((line) => given(line, line.policy === 'reweight' ? 0 : line.weight, () => line.weight));
  const factor = onNumbers(diagrams, total(0, weights), (carried) => (carried > 0 ? whole / carried : undefined));
  const grown = (sum: Diagram) => (reweighted ? diagrams.join(multiplying, sum, factor) : sum);
  const own = total(reweighted ? 0 : node.base, pointsIn(none));
  const base = reweighted ? diagrams.join(adding, diagrams.leaf(node.base), grown(own)) : own;
  const groups = (node.groups ?? []).map((group, at) =>
    onNumbers(diagrams, grown(total(0, pointsIn(at))), (sum) => limited(sum, group)),
  );
  const sum = groups.reduce((all, group) => diagrams.join(adding, all, group), base);
  return onNumbers(diagrams, sum, (score) => roundHalfUp(limited(score, node.limits), node.round ?? scoreDecimals));
}

/** The group of lines that have none. */
const none = -1;

/** Another number wherever there is one. */
const onNumbers = (diagrams: Diagrams, numbers: Diagram, change: (value: number) => Leaf): Diagram =>
  diagrams.map(numbers, (value) => (typeof value === 'number' ? change(value) : undefined));

/** A score nothing is known of but that it needs its required facts. */
function anyScore(node: Scorecard, lines: readonly Line[], { space }: Reader): Value {
  // Two scorecards that say the same of the same values give the same score, whatever they and their parts are called.
  const own = { ...node, ...unnamed, output: '', bands: [] };
  const characteristics = node.characteristics.map((part, at) => ({
    ...part,
    ...unnamed,
    fact: lines[at]?.value.diagram,
  }));
  return space.freeNumber(canonicalJson({ ...own, characteristics }));
}

/** Straight lines give too many scores to tell apart, and fading points hang on the day. */
const isStepwise = ({ by, decay }: Scorecard['characteristics'][number]): boolean => by !== 'linear' && !decay;

const unnamed = { id: '', name: null, label: null, position: null };

/** Points for all customers at once; exact while the sums stay few. */
export const scorecard: SymbolicKind<'scorecard'> = {
  constants: (node, constants) => {
    constants.note(node.output, lowerEnds(node.bands));
    for (const part of node.characteristics) {
      if (part.by === 'bands') constants.note(part.fact, lowerEnds(part.bands));
      if (part.by === 'linear')
        constants.note(
          part.fact,
          part.points.map(({ at }) => at),
        );
      if (part.by === 'values')
        constants.note(
          part.fact,
          part.groups.flatMap(({ values }) => values),
        );
    }
  },
  step: (node, reader) => {
    if (!node.characteristics.every(isStepwise)) return null;
    const { diagrams } = reader.space;
    const lines = node.characteristics.map((part): Line => ({
      ...compileCharacteristic(part, reader.scope, node.groups),
      value: reader.valueOf(part.fact),
    }));
    const exact = diagrams.within(scoreBudget, () => scoreOf(node, lines, reader));
    const free = exact === null ? anyScore(node, lines, reader) : null;
    const score = exact ?? (free as Value).diagram;
    const ends = lowerEnds(node.bands);
    const needed = lines.filter(({ policy }) => policy === 'ungraded');
    const lacking = needed
      .map(({ value }) => diagrams.map(value.diagram, (known) => known === null))
      .reduce((sum, each) => diagrams.join(either, sum, each), no);
    const unanswered = Math.max(node.bands.length, 1);
    const band = (known: number) => (node.bands.length === 0 ? 0 : ends.length - bandIndex(ends, known));
    const exit = diagrams.map(score, (known) => (typeof known === 'number' ? band(known) : unanswered));
    return {
      exit: diagrams.join(orElse, diagrams.join(whereTrue, lacking, diagrams.leaf(stopped)), exit),
      value: {
        diagram: diagrams.map(score, (known) => (typeof known === 'number' ? known : null)),
        exact: free === null,
        tells: free ? free.tells : () => true,
      },
    };
  },
};
