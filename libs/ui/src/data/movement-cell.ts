/** What a cell of the table of tier changes means. */
export type CellKind = 'same' | 'up' | 'down' | 'gained' | 'lost' | 'other' | 'none';

/**
 * The meaning of a cell by the ranks of its tiers, best first; null is ungraded.
 * `none` is a cell nobody is in.
 */
export function cellKind(from: number | null, to: number | null, count: number): CellKind {
  if (from === to) return 'same';
  if (count === 0) return 'none';
  if (from === null) return 'gained';
  if (to === null) return 'lost';
  return to < from ? 'up' : 'down';
}

/** Tint of a cell in percent, by the square root of its count against the largest cell off the diagonal: 12 to 52. */
export const tintOf = (count: number, largest: number): number =>
  largest === 0 ? 0 : 12 + 40 * Math.sqrt(Math.min(1, count / largest));
