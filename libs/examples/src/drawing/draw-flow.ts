import { exitsOf, type CriteriaFlow, type GradingNode, type NodeOf, type TierDefinition } from '@tierwright/model';
import { documentId } from '../document-id.js';
import { localized } from '../localized.js';
import { endOf } from './tiers.js';

/** From a node, by an exit, to a node; nodes are named by the word of their id, ends by `endOf` the tier key. */
export type Way = readonly [source: string, exit: string, target: string];

const columnWidth = 330;
const endHeight = 140;
const ungradedWord = 'endnone';

/** Id, name and place of a node: columns count from 0, left to right; `y` in pixels. */
export const place = (word: string, zh: string, en: string, column: number, y: number) => ({
  id: documentId('node', word),
  name: localized(zh, en),
  position: { x: 180 + columnWidth * column, y },
});

/**
 * A whole flow: start, the questions as given, an end for each tier and the ungraded end.
 * The start leads to the first question; every unknown exit that no way names leads to the ungraded end.
 */
export function drawFlow(
  questions: GradingNode[],
  tiers: readonly TierDefinition[],
  ways: readonly Way[],
): CriteriaFlow {
  const [first] = questions;
  if (!first) throw new RangeError('a flow asks at least one question');
  const start: NodeOf<'start'> = {
    id: documentId('node', 'start'),
    type: 'start',
    name: localized('全部客户', 'All customers'),
    position: { x: 0, y: first.position.y + 70 },
  };
  const right = Math.max(...questions.map(({ position }) => position.x));
  const drawn = [
    { source: start.id, exit: 'next', target: first.id },
    ...ways.map(([source, exit, target]) => ({
      source: documentId('node', source),
      exit,
      target: documentId('node', target),
    })),
  ];
  const open = questions.flatMap((node) =>
    exitsOf(node).some(({ id }) => id === 'unknown') &&
    !drawn.some((way) => way.source === node.id && way.exit === 'unknown')
      ? [{ source: node.id, exit: 'unknown', target: documentId('node', ungradedWord) }]
      : [],
  );
  return {
    nodes: [start, ...questions, ...endsOf(tiers, right + columnWidth + 30)],
    edges: [...drawn, ...open].map((way, index) => ({ id: documentId('edge', `way${index}x`), ...way })),
  };
}

function endsOf(tiers: readonly TierDefinition[], x: number): NodeOf<'tier'>[] {
  const graded = tiers.map((tier) => ({ word: endOf(tier.key), name: tier.name, tier: tier.id }));
  const none = { word: ungradedWord, name: localized('未分级', 'Ungraded'), tier: null };
  return [...graded, none].map(({ word, name, tier }, index) => ({
    id: documentId('node', word),
    type: 'tier',
    name,
    position: { x, y: endHeight * index },
    tier,
  }));
}
