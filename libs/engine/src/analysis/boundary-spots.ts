import { namedNumbers, numericFactTypes, type FactDefinition, type Facts, type FactValue } from '@tierwright/model';
import { dayText } from '../days.js';
import type { CompiledNode } from '../program.js';
import { no, type Diagram, type Leaf } from './diagrams.js';
import { both, differing, either } from './joins.js';
import { scopeOfProgram } from '../compile.js';
import type { Regions } from './regions.js';
import { thresholdsOf } from './thresholds.js';
import { valueBeside } from './value-beside.js';

/** Where a value stands to a threshold; `is` stands for the options of an enum, `missing` for no value. */
export type Place = 'below' | 'on' | 'above' | 'is' | 'missing';

/** What a case is made from: a fact at a value, for somebody who comes by. */
export interface Spot {
  readonly key: string;
  readonly label: FactDefinition;
  readonly place: Place;
  /** What the name says the value is held against; null for a missing value. */
  readonly against: FactValue;
  readonly facts: Facts;
}

/** Thresholds of one node that get cases. */
const mostThresholds = 200;

/** Spots of a node, and whether they are all: not where it is not proved who comes, or of too many thresholds. */
export interface Spots {
  readonly spots: readonly Spot[];
  readonly all: boolean;
}

/** Spots at everything a node compares with. */
export function spotsAt(regions: Regions, node: CompiledNode): Spots {
  const arriving = regions.reach[node.index] ?? null;
  if (arriving === null || arriving === no) return { spots: [], all: arriving === no };
  const { program } = regions;
  const every = thresholdsOf(node.node, scopeOfProgram(program));
  const thresholds = every.slice(0, mostThresholds);
  const asked = new Map<string, Set<unknown>>();
  for (const { fact, value } of thresholds) asked.set(fact, (asked.get(fact) ?? new Set()).add(value));
  const spots = [...asked].flatMap(([key, values]) => {
    const fact = program.slots[program.slotOf.get(key) ?? -1]?.fact;
    if (fact?.computed) return [];
    if (!fact) return [...values].flatMap((value) => aroundScore(regions, key, value, arriving));
    const around = numericFactTypes.has(fact.type)
      ? [...values].flatMap((value) => aroundValue(regions, node, fact, value, arriving))
      : eachOption(regions, fact, arriving);
    return [...around, ...withoutValue(regions, fact, arriving)];
  });
  return { spots, all: thresholds.length === every.length };
}

/** Somebody on all three sides of a threshold, of whom it changes the exit where it can. */
function aroundValue(
  regions: Regions,
  node: CompiledNode,
  fact: FactDefinition,
  value: unknown,
  arriving: Diagram,
): Spot[] {
  const { diagrams } = regions.space;
  const { level, values } = regions.space.classesOf(fact.key);
  const own = values.indexOf(value as Leaf);
  if (own < 0 || typeof value !== 'number') return [];
  const classes = [own - 1, own, own + 1].filter((at) => typeof values[at] === 'number');
  const exit = regions.steps[node.index]?.exit ?? no;
  const here = classes.map((at) => diagrams.at(arriving, level, at));
  const ways = classes.map((at) => diagrams.at(exit, level, at));
  const changing = classes.slice(1).map((_, at) => {
    const twice = diagrams.join(both, here[at] ?? no, here[at + 1] ?? no);
    return diagrams.join(both, twice, diagrams.join(differing, ways[at] ?? no, ways[at + 1] ?? no));
  });
  const change = changing.reduce((a, b) => diagrams.join(either, a, b), no);
  return classes.flatMap((at, index): Spot[] => {
    const wanted = changing.filter((_, side) => side === index || side === index - 1);
    const best = [...wanted, diagrams.join(both, change, here[index] ?? no), here[index] ?? no].find(
      (each) => each !== no,
    );
    const place = at < own ? 'below' : at > own ? 'above' : 'on';
    const amount = place === 'on' ? value : valueBeside(fact, value, place, values[at] as number);
    return somebody(regions, best ?? no, new Map([[level, at]]), (facts) => ({
      key: fact.key,
      label: fact,
      place,
      against: onBorder(fact, value),
      facts: { ...facts, [fact.key]: onBorder(fact, amount) },
    }));
  });
}

/** Somebody with each value of a fact that has options, or is yes or no. */
function eachOption(regions: Regions, fact: FactDefinition, arriving: Diagram): Spot[] {
  const { level, values } = regions.space.classesOf(fact.key);
  if (fact.type === 'list') return [];
  return values.slice(1).flatMap((value, at) =>
    somebody(regions, regions.space.diagrams.at(arriving, level, at + 1), new Map([[level, at + 1]]), (facts) => ({
      key: fact.key,
      label: fact,
      place: 'is',
      against: value as FactValue,
      facts,
    })),
  );
}

function withoutValue(regions: Regions, fact: FactDefinition, arriving: Diagram): Spot[] {
  const { level } = regions.space.classesOf(fact.key);
  return somebody(regions, regions.space.diagrams.at(arriving, level, 0), new Map([[level, 0]]), (facts) => ({
    key: fact.key,
    label: fact,
    place: 'missing',
    against: null,
    facts,
  }));
}

/** Somebody with the nearest score on each side of a border of scores. */
function aroundScore(regions: Regions, key: string, border: unknown, arriving: Diagram): Spot[] {
  const { program, space, steps } = regions;
  const source = program.slots[program.slotOf.get(key) ?? -1]?.source ?? -1;
  const value = steps[source]?.value;
  const label = namedNumbers(program.document).find((each) => each.key === key);
  if (!value?.exact || !label || typeof border !== 'number') return [];
  const scores = space.diagrams
    .answers(value.diagram)
    .filter((each): each is number => typeof each === 'number')
    .sort((a, b) => a - b);
  const places: [Place, number | undefined][] = [
    ['below', scores.findLast((score) => score < border)],
    ['on', scores.find((score) => score === border)],
    ['above', scores.find((score) => score > border)],
  ];
  return places.flatMap(([place, score]): Spot[] => {
    if (score === undefined) return [];
    const region = space.diagrams.join(both, arriving, space.diagrams.where(value.diagram, score));
    return somebody(regions, region, new Map(), (facts) => ({ key, label, place, against: border, facts }));
  });
}

/** A spot for somebody of a region; none when there is nobody. */
function somebody(
  { space }: Regions,
  region: Diagram,
  fixed: ReadonlyMap<number, number>,
  make: (facts: Facts) => Spot,
): Spot[] {
  const classes = space.diagrams.witness(region);
  return classes ? [make(space.factsOf(new Map([...classes, ...fixed]), true))] : [];
}

const onBorder = (fact: FactDefinition, value: number): FactValue => (fact.type === 'date' ? dayText(value) : value);
