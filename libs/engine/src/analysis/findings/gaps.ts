import { numericFactTypes } from '@tierwright/model';
import { stopped, type CompiledNode } from '../../program.js';
import { no, yes, type Diagram } from '../diagrams.js';
import { findingAt, type Finding } from '../finding.js';
import { both, either } from '../joins.js';
import type { Regions } from '../regions.js';

/** Values of one fact that are looked at one by one, at most. */
const mostClasses = 120;

/** Customers no row was written for: values between those of two rows, and whoever is left without a tier. */
export function gaps(regions: Regions): Finding[] {
  const { diagrams } = regions.space;
  return regions.program.nodes.flatMap((node) => {
    const arriving = regions.reach[node.index];
    const parts = regions.steps[node.index]?.parts;
    if (arriving === null || arriving === undefined || arriving === no || !parts) return [];
    const truths = parts.map(({ holds }) => holds);
    const none = truths.map((holds) => diagrams.where(holds, false)).reduce((a, b) => diagrams.join(both, a, b), yes);
    const left = diagrams.join(both, arriving, none);
    const sure = truths.map((holds) => diagrams.join(both, arriving, diagrams.where(holds, true)));
    const between = left === no ? [] : holes(regions, node, sure, left);
    if (between.length > 0 || !endsUngraded(regions, node)) return between;
    const example = regions.space.example(left);
    return example === null ? [] : [findingAt(regions, 'gap', node.node, '', { example })];
  });
}

/** Whether who matches nothing has no tier. */
function endsUngraded({ program }: Regions, node: CompiledNode): boolean {
  const target = node.exits.find(({ id }) => id === 'default')?.target ?? stopped;
  const end = program.nodes[target]?.node;
  return end === undefined || (end.type === 'tier' && end.tier === null);
}

/** Values between those of rows that ask the same of everything else: what a default was hardly meant for. */
function holes(regions: Regions, node: CompiledNode, sure: readonly Diagram[], left: Diagram): Finding[] {
  const { diagrams } = regions.space;
  const keys = new Set(sure.flatMap((each) => [...regions.space.factsIn(each)]));
  return [...keys].flatMap((key) => {
    const fact = regions.program.slots[regions.program.slotOf.get(key) ?? -1]?.fact;
    const { level, values } = regions.space.classesOf(key);
    if (!fact || !numericFactTypes.has(fact.type) || values.length > mostClasses) return [];
    const alike = new Map<Diagram, Diagram>();
    for (const each of sure) {
      const rest = diagrams.merge(each, level, either);
      alike.set(rest, diagrams.join(either, alike.get(rest) ?? no, each));
    }
    return [...alike.values()].flatMap((matched) => holeOf(regions, node, key, matched, left)).slice(0, 1);
  });
}

/** The first values of a fact that no row takes although rows take smaller and larger ones of the same customer. */
function holeOf(regions: Regions, node: CompiledNode, key: string, matched: Diagram, left: Diagram): Finding[] {
  const { space } = regions;
  const { diagrams } = space;
  const { level, values } = space.classesOf(key);
  // The first class is a missing value, which lies between nothing.
  const classes = values.map((_, at) => at).slice(1);
  const taken = classes.map((at) => diagrams.at(matched, level, at));
  const smaller = running(taken, regions);
  const larger = running([...taken].reverse(), regions).reverse();
  const open = classes.map((at, index) => {
    const inside = diagrams.join(both, smaller[index] ?? no, larger[index] ?? no);
    return diagrams.join(both, diagrams.at(left, level, at), inside);
  });
  const first = open.findIndex((each) => each !== no);
  const somebody = first < 0 ? null : space.diagrams.witness(open[first] ?? no);
  if (!somebody || !space.isReal(open[first] ?? no)) return [];
  const after = open.findIndex((each, at) => at > first && each === no);
  const last = (after < 0 ? open.length : after) - 1;
  const { tells } = space.fact(key);
  // A class that is no threshold itself lies between its neighbours.
  const edge = (at: number, beyond: number) => Number(values[tells(values[at + 1]) ? at + 1 : beyond + 1]);
  const params = { fact: key, from: edge(first, first - 1), to: edge(last, last + 1) };
  if (params.from === params.to) return [];
  const example = space.factsOf(new Map([...somebody, [level, first + 1]]));
  return [findingAt(regions, 'gap-between', node.node, '', { params, example })];
}

/** For each place, whether anything before it holds. */
function running(list: readonly Diagram[], { space: { diagrams } }: Regions): Diagram[] {
  let sum = no;
  return list.map((each) => {
    const before = sum;
    sum = diagrams.join(either, sum, each);
    return before;
  });
}
