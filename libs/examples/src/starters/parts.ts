import type {
  FlowEdge,
  GradingDocument,
  GradingNode,
  NewId,
  NodeOf,
  TierColour,
  TierDefinition,
} from '@tierwright/model';
import { localized } from '../localized.js';

const colours: readonly TierColour[] = ['blue', 'teal', 'amber'];
const names = [localized('重点客户', 'Key'), localized('一般客户', 'General'), localized('基础客户', 'Basic')];

/** Tiers A, B and C, best first. */
export const threeTiers = (newId: NewId): TierDefinition[] =>
  names.map((name, index) => ({
    id: newId('tier'),
    key: 'ABC'.charAt(index),
    name,
    colour: colours[index] ?? 'grey',
  }));

/** The node every customer enters by. */
export const startNode = (newId: NewId): NodeOf<'start'> => ({
  id: newId('node'),
  type: 'start',
  name: localized('全部客户', 'All customers'),
  position: { x: 0, y: 230 },
});

/** One end for each tier and the ungraded end last, in a column at `x`. */
export const endNodes = (tiers: readonly TierDefinition[], x: number, newId: NewId): NodeOf<'tier'>[] =>
  [...tiers.map(({ id, name }) => ({ tier: id, name })), { tier: null, name: localized('未分级', 'Ungraded') }].map(
    (end, index) => ({ id: newId('node'), type: 'tier', position: { x, y: 140 * index }, ...end }),
  );

/** An edge from one exit. */
export const edgeFrom = (source: GradingNode, exit: string, target: GradingNode, newId: NewId): FlowEdge => ({
  id: newId('edge'),
  source: source.id,
  exit,
  target: target.id,
});

/** Start → one question → the ends: `exits` in the order of the ends, the last one is unknown. */
export function oneQuestion(question: GradingNode, exits: readonly string[], tiers: TierDefinition[], newId: NewId) {
  const start = startNode(newId);
  const ends = endNodes(tiers, 560, newId);
  const edges = ends.flatMap((end, index) => {
    const exit = exits[index];
    return exit === undefined ? [] : [edgeFrom(question, exit, end, newId)];
  });
  const criteriaFlow: GradingDocument['criteriaFlow'] = {
    nodes: [start, question, ...ends],
    edges: [edgeFrom(start, 'next', question, newId), ...edges],
  };
  return { tiers, criteriaFlow };
}
