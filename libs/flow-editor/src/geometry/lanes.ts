import type { Rect } from './card-size.js';
import { crosses, edgePieces, type Piece, type Point } from './edge-path.js';

const clearance = 34;
const between = 30;

/**
 * Routes edges one by one: straight to the target where no card is in the way, else in a lane of its own
 * under the cards between.
 */
export function createRouter(cards: readonly Rect[]): (from: Point, to: Point, ends: readonly Rect[]) => Piece[] {
  const taken: { lane: number; left: number; right: number }[] = [];
  return (from, to, ends) => {
    const direct = edgePieces(from, to, null);
    const others = cards.filter((card) => !ends.includes(card));
    if (to.x <= from.x || !others.some((card) => crosses(direct, card))) return direct;
    const under = others.filter((card) => card.x + card.width > from.x && card.x < to.x);
    let lane = Math.max(...under.map((card) => card.y + card.height)) + clearance;
    const clashes = () =>
      taken.some((other) => Math.abs(other.lane - lane) < between && other.left < to.x && other.right > from.x);
    while (clashes()) lane += between;
    taken.push({ lane, left: from.x, right: to.x });
    return edgePieces(from, to, lane);
  };
}
