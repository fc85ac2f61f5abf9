import type { Rect } from './card-size.js';
import { pointAt, type Piece, type Point } from './edge-path.js';

/** Where a pill may sit along its edge, the best place first. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const pillHeight = 26;

/** Puts the pill of each edge where it covers neither a card nor another pill, if there is such a place. */
export function createPillPlacer(cards: readonly Rect[]): (pieces: readonly Piece[], width: number) => Point {
  const taken: Rect[] = [];
  return (pieces, width) => {
    const places = shares.map((share) => pointAt(pieces, share));
    const rects = places.map(({ x, y }) => ({ x: x - width / 2, y: y - pillHeight / 2, width, height: pillHeight }));
    const best = rects.reduce(
      (least, rect, index) => {
        const cost = overlapOf(rect, taken) * 2 + overlapOf(rect, cards);
        return cost < least.cost ? { cost, index } : least;
      },
      { cost: Number.POSITIVE_INFINITY, index: 0 },
    ).index;
    const [rect, place] = [rects[best], places[best]];
    if (rect) taken.push(rect);
    return place ?? { x: 0, y: 0 };
  };
}

function overlapOf(rect: Rect, others: readonly Rect[]): number {
  let area = 0;
  for (const other of others) {
    const across = Math.min(rect.x + rect.width, other.x + other.width) - Math.max(rect.x, other.x);
    const down = Math.min(rect.y + rect.height, other.y + other.height) - Math.max(rect.y, other.y);
    if (across > 0 && down > 0) area += across * down;
  }
  return area;
}
