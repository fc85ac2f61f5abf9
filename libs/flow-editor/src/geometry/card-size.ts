import { exitsOf, type GradingNode } from '@tierwright/model';

/** Sizes of cards in canvas pixels; styles/card.css draws the same ones. */
const width = { card: 240, tier: 176, start: 84 };
const head = { card: 142, matrix: 162 };
const fixed = { tier: 112, start: 116 };
export const exitRowHeight = 28;
const exitsTop = 4;

/** A rectangle on the canvas. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Width and height of the card of a node. */
export function cardSize(node: GradingNode): { width: number; height: number } {
  if (node.type === 'start') return { width: width.start, height: fixed.start };
  if (node.type === 'tier') return { width: width.tier, height: fixed.tier };
  return { width: width.card, height: headHeight(node) + 2 * exitsTop + exitRowHeight * exitsOf(node).length };
}

/** Where the card of a node stands. */
export const cardRect = (node: GradingNode, at: { x: number; y: number } = node.position): Rect => ({
  ...at,
  ...cardSize(node),
});

/** Where an edge leaves a card by an exit. */
export function exitPoint(node: GradingNode, rect: Rect, exit: string): { x: number; y: number } {
  const right = rect.x + rect.width;
  if (node.type === 'start') return { x: right, y: rect.y + rect.height / 2 };
  const index = exitsOf(node).findIndex(({ id }) => id === exit);
  return { x: right, y: rect.y + headHeight(node) + exitsTop + exitRowHeight * (index + 0.5) };
}

/** Where edges enter a card. */
export const entryPoint = (rect: Rect): { x: number; y: number } => ({ x: rect.x, y: rect.y + rect.height / 2 });

const headHeight = (node: GradingNode) => (node.type === 'matrix' ? head.matrix : head.card);
