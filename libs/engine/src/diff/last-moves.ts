import { gradeAll, type OnDay } from '../evaluate.js';
import type { CustomerRow } from '../program.js';
import type { Way } from './programs-on-the-way.js';

/** A customer who changes tier. */
export interface Mover extends Pick<CustomerRow, 'facts'> {
  readonly from: string | null;
  readonly to: string | null;
}

/** For each mover the index of the change that moved him, and whether every change was looked at. */
export interface LastMoves {
  readonly latest: readonly number[];
  readonly exact: boolean;
}

/**
 * For each mover the change after which he has his final tier and keeps it, the changes made one after the other.
 * Where there are more changes than looks, those between two looks count as one, named by its last.
 */
export function lastMoves(
  { mostLooks, programAfter }: Way,
  changes: number,
  movers: readonly Mover[],
  day: OnDay,
): LastMoves {
  const looks = placesToLook(changes, mostLooks);
  const exact = looks.length >= changes - 1 || movers.length === 0;
  // The change before the next look; the last change leads to the later program itself.
  const lastBefore = (look: number) => (looks[look] ?? Math.max(changes, 1)) - 1;
  const latest = movers.map(() => lastBefore(0));
  if (movers.length === 0) return { latest, exact };
  looks.forEach((count, look) => {
    const grades = gradeAll(programAfter(count), movers, day);
    movers.forEach(({ to }, at) => {
      if (grades[at]?.tier !== to) latest[at] = lastBefore(look + 1);
    });
  });
  return { latest, exact };
}

/** After how many changes to look, ascending: after each but the last, or evenly spread. */
function placesToLook(changes: number, most: number): number[] {
  const count = Math.max(0, Math.min(changes - 1, most));
  return Array.from({ length: count }, (_, at) => Math.floor(((at + 1) * changes) / (count + 1)));
}
