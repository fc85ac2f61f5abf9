import type { Rect } from './card-size.js';

export interface Point {
  x: number;
  y: number;
}

/** A cubic curve by its four points, or a straight line when `c1` and `c2` lie on it. */
export type Piece = readonly [from: Point, c1: Point, c2: Point, to: Point];

/** The curve of an edge from an exit to a card. With a lane it runs at that height under the cards between. */
export function edgePieces(from: Point, to: Point, lane: number | null): Piece[] {
  if (lane === null) {
    const reach = Math.max(40, Math.abs(to.x - from.x) * 0.5);
    return [[from, { x: from.x + reach, y: from.y }, { x: to.x - reach, y: to.y }, to]];
  }
  const bend = Math.min(150, Math.max(60, (to.x - from.x) / 4));
  const [left, right] = [
    { x: from.x + bend, y: lane },
    { x: to.x - bend, y: lane },
  ];
  return [
    [from, { x: from.x + bend * 0.6, y: from.y }, { x: left.x - bend * 0.6, y: lane }, left],
    [left, left, right, right],
    [right, { x: right.x + bend * 0.6, y: lane }, { x: to.x - bend * 0.6, y: to.y }, to],
  ];
}

const at = ({ x, y }: Point) => `${round(x)},${round(y)}`;
const round = (value: number) => Math.round(value * 10) / 10;

/** The pieces as the `d` of an SVG path. */
export function pathOf(pieces: readonly Piece[]): string {
  const [first] = pieces;
  if (!first) return '';
  return `M${at(first[0])}${pieces.map(([, c1, c2, to]) => `C${at(c1)} ${at(c2)} ${at(to)}`).join('')}`;
}

/** The point at a share 0..1 of the way, counted by pieces. */
export function pointAt(pieces: readonly Piece[], share: number): Point {
  const whole = Math.min(pieces.length - 1, Math.floor(share * pieces.length));
  const piece = pieces[whole];
  if (!piece) return { x: 0, y: 0 };
  const t = share * pieces.length - whole;
  const s = 1 - t;
  const mix = (key: 'x' | 'y') =>
    s ** 3 * piece[0][key] + 3 * s * s * t * piece[1][key] + 3 * s * t * t * piece[2][key] + t ** 3 * piece[3][key];
  return { x: mix('x'), y: mix('y') };
}

/** Whether a curve crosses a card. */
export function crosses(pieces: readonly Piece[], card: Rect): boolean {
  for (let step = 1; step < 40; step++) {
    const { x, y } = pointAt(pieces, step / 40);
    if (x > card.x && x < card.x + card.width && y > card.y && y < card.y + card.height) return true;
  }
  return false;
}
