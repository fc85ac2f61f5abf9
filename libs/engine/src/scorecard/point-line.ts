import type { Rule } from '@tierwright/json-logic';
import type { LinearPoint } from '@tierwright/model';

/** One straight piece of a line: `points + (value − at) × slope` from `at` on. */
export interface Piece {
  readonly at: number;
  readonly points: number;
  readonly slope: number;
}

/** Whether points ascend far enough apart that the line between them is finite. */
export function pointsAscend(points: readonly LinearPoint[]): boolean {
  return points.every(({ at }, index) => {
    const before = points[index - 1];
    return !before || (at > before.at && Number.isFinite(slopeTo(before, points[index] as LinearPoint)));
  });
}

const slopeTo = (from: LinearPoint, to: LinearPoint): number => (to.points - from.points) / (to.at - from.at);

/** The pieces of a line; the last one is flat. */
export function piecesOf(points: readonly LinearPoint[]): Piece[] {
  return points.map((point, index) => {
    const next = points[index + 1];
    return { ...point, slope: next ? slopeTo(point, next) : 0 };
  });
}

/** Points on the line, flat outside its ends. */
export function pointsOn(pieces: readonly Piece[], value: number): number {
  const piece = pieces.findLast(({ at }) => value >= at);
  if (!piece) return (pieces[0] as Piece).points;
  return piece.slope === 0 ? piece.points : piece.points + (value - piece.at) * piece.slope;
}

/** The same in plain JsonLogic, with the same operations in the same order. */
export function pointLineRule(value: Rule, pieces: readonly Piece[]): Rule {
  const cases = [...pieces].reverse().flatMap(({ at, points, slope }): Rule[] => {
    const on: Rule = slope === 0 ? points : { '+': [points, { '*': [{ '-': [value, at] }, slope] }] };
    return [{ '>=': [value, at] }, on];
  });
  return { if: [...cases, (pieces[0] as Piece).points] };
}
