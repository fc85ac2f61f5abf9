import { roundHalfUp } from '@tierwright/json-logic';
import { canonicalJson, type NodeOf } from '@tierwright/model';
import { bandIndex, lowerEnds } from '../../bands.js';
import { decayKey } from '../../derived.js';
import { stopped, type Slot } from '../../program.js';
import { compileCharacteristic, pointsOf, type CompiledCharacteristic } from '../../scorecard/characteristic.js';
import { limited, scoreDecimals } from '../../scorecard/sum.js';
import { no, nowhere, type Diagram, type Diagrams, type Join, type Leaf } from '../diagrams.js';
import { either, orElse, whereTrue } from '../joins.js';
import { lineCuts, linePoints } from '../line-points.js';
import type { Reader } from '../reader.js';
import type { Value } from '../space.js';
import { endsOf, onNumbers, span, spanOf, whereBoth } from '../spans.js';
import type { SymbolicKind } from './symbolic-kind.js';

type Scorecard = NodeOf<'scorecard'>;
interface Line extends CompiledCharacteristic {
  readonly value: Value;
  /** The points of a value that is there: a number, or all it may be. */
  readonly present: (known: Leaf) => Leaf;
}

/** Steps one scorecard may take before its score counts as any number. */
const scoreBudget = 40_000;

const adding = whereBoth((a, b) => a + b);
const multiplying = whereBoth((a, b) => a * b);

/** The score where there is one, in the order the engine adds. */
function scoreOf(node: Scorecard, lines: readonly Line[], { space: { diagrams } }: Reader, rough: boolean): Diagram {
  const reweighted = lines.some(({ policy }) => policy === 'reweight');
  const whole = lines.reduce((sum, { weight }) => sum + weight, 0);
  const total = (start: number, amounts: readonly Diagram[]) =>
    amounts.reduce((sum, amount) => diagrams.join(adding, sum, amount), diagrams.leaf(start));
  const given = ({ value, policy }: Line, absent: number, present: (known: Leaf) => Leaf) =>
    diagrams.map(value.diagram, (known) => {
      if (known !== null) return present(known);
      return policy === 'unknown' || policy === 'ungraded' ? undefined : absent;
    });
  const pointsIn = (group: number) =>
    lines
      .filter((line) => line.group === group)
      .map((line) => given(line, line.absent, line.present))
      .map((points) => (rough ? roughly(diagrams, points) : points));
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

/** Between the least and the most points, wherever there are any. */
function roughly(diagrams: Diagrams, points: Diagram): Diagram {
  const whole = spanOf(diagrams.answers(points));
  return diagrams.map(points, (known) => (known === undefined ? undefined : whole));
}

/** A name of a score by what it says. */
function keyOfScore(node: Scorecard, lines: readonly Line[]): string {
  // Two scorecards that say the same of the same values give the same score, whatever they and their parts are called.
  const own = { ...node, ...unnamed, output: '', bands: [] };
  const characteristics = node.characteristics.map((part, at) => ({
    ...part,
    ...unnamed,
    fact: lines[at]?.value.diagram,
  }));
  return canonicalJson({ ...own, characteristics });
}

/** A line with its value, which is missing without the date its points fade from. */
function lineOf(part: Scorecard['characteristics'][number], node: Scorecard, reader: Reader): Line {
  const { diagrams } = reader.space;
  const compiled = compileCharacteristic(part, reader.scope, node.groups);
  const fact = reader.valueOf(part.fact);
  const dated = (date: Diagram) =>
    diagrams.join({ of: (left, own) => (left === true ? own : null) }, date, fact.diagram);
  const date = part.decay ? diagrams.map(reader.valueOf(decayKey(part.id)).diagram, (left) => left !== null) : null;
  const value = date === null ? fact : { ...fact, diagram: dated(date) };
  const own = (known: Leaf): Leaf => pointsOf(compiled, known as number | string);
  if (part.by !== 'linear') return { ...compiled, value, present: part.decay ? (known) => faded(own(known)) : own };
  const slot = reader.scope.slots[compiled.slot] as Slot;
  const onLine = linePoints(part, slot, fact, diagrams.answers(fact.diagram));
  const present = (known: Leaf): Leaf => onLine(Number(known));
  return { ...compiled, value, present: part.decay ? (known) => faded(present(known)) : present };
}

/** What decay may leave of points: all, nothing, or anything between. */
const faded = (points: Leaf): Leaf => spanOf([0, points]);

/** A score that is known to lie in a span, as the class of numbers it is in: one of those the span meets. */
function someScore(score: Diagram, key: string, { space }: Reader): Value {
  const any = space.freeNumber(key);
  const classes = space.computedClasses();
  const placed = space.diagrams.map(score, (leaf) => {
    const own = endsOf(leaf);
    return own ? span(classes.placeOf(own[0]), classes.placeOf(own[1])) : undefined;
  });
  const oneOf: Join = {
    of: (places, free) => {
      const [low, high] = endsOf(places) ?? [];
      if (low === undefined || high === undefined) return undefined;
      const wanted = typeof free === 'number' ? classes.placeOf(free) : low;
      return classes.values[Math.min(high, Math.max(low, wanted))];
    },
    short: (places) => (places === nowhere ? nowhere : undefined),
  };
  const single = space.diagrams.map(placed, (place) => (typeof place === 'number' ? classes.values[place] : undefined));
  const several = space.diagrams.map(placed, (place) => (typeof place === 'string' ? place : undefined));
  const diagram = space.diagrams.join(orElse, single, space.diagrams.join(oneOf, several, any.diagram));
  return { diagram, exact: false, tells: any.tells };
}

/** A score that is not known exactly. */
function scoreWithin(known: Diagram | null, node: Scorecard, lines: readonly Line[], reader: Reader): Value {
  const key = keyOfScore(node, lines);
  return known === null ? reader.space.freeNumber(key) : someScore(known, key, reader);
}

const unnamed = { id: '', name: null, label: null, position: null };

/** Points for all customers at once; exact while the sums stay few. */
export const scorecard: SymbolicKind<'scorecard'> = {
  constants: (node, constants) => {
    constants.note(node.output, lowerEnds(node.bands));
    const cuts = lineCuts(node);
    if (cuts) constants.note(cuts.fact, cuts.values);
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
    const { diagrams } = reader.space;
    const lines = node.characteristics.map((part) => lineOf(part, node, reader));
    const known =
      diagrams.within(scoreBudget, () => scoreOf(node, lines, reader, false)) ??
      diagrams.within(scoreBudget, () => scoreOf(node, lines, reader, true));
    const exact = known !== null && diagrams.answers(known).every((leaf) => typeof leaf !== 'string');
    const free = exact ? null : scoreWithin(known, node, lines, reader);
    const score = free?.diagram ?? known ?? nowhere;
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
