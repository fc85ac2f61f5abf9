import type { MoverFilter } from '@tierwright/contract';
import type { Direction } from './impact.js';

/** What the reader narrowed the list of names to. */
export interface MoverSelection {
  readonly cell: { readonly from: string | null; readonly to: string | null } | null;
  readonly change: string | null;
  readonly direction: Direction | null;
  readonly page: number;
}

export const everyone: MoverSelection = { cell: null, change: null, direction: null, page: 0 };

/** Names on one page of the list. */
export const pageSize = 20;

/** The filter the comparison is asked with. */
export function filterOf(selection: MoverSelection): MoverFilter {
  return {
    ...(selection.cell ? { from: selection.cell.from, to: selection.cell.to } : {}),
    ...(selection.change === null ? {} : { change: selection.change }),
    ...(selection.direction === null ? {} : { direction: selection.direction }),
    offset: selection.page * pageSize,
    limit: pageSize,
  };
}

/** Chooses a part, or lets go of it when it was chosen already; the list starts again at its first page. */
export function toggle(selection: MoverSelection, part: Partial<Omit<MoverSelection, 'page'>>): MoverSelection {
  const chosen = JSON.stringify({ ...selection, ...part }) === JSON.stringify(selection);
  const cleared = Object.fromEntries(Object.keys(part).map((key) => [key, null]));
  return { ...selection, ...(chosen ? cleared : part), page: 0 };
}
