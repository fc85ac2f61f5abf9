import type { LiteralCell } from './cell.js';
import { numberColumn } from './number-column.js';
import { emptyRows, flip, type RowSet } from './row-set.js';
import { valueColumn } from './value-column.js';

/** Writes the rows that a value leaves possible into a set of the right size. */
export type WriteRows = (value: number | string | boolean, into: RowSet) => void;

/** One input of a table, ready to say which rows a value leaves possible. */
export interface ColumnIndex {
  readonly slot: number;
  /** Rows that ask nothing of the input: they hold without a value too. */
  readonly open: RowSet;
  readonly write: WriteRows;
}

/** A literal cell with the index of its row. */
export interface PlacedCell {
  readonly row: number;
  readonly cell: LiteralCell;
}

/** More changes than this are not made one by one: the set they lead to is kept ready. */
export const mostFlips = 64;

/** Indexes the literal cells of one input. */
export function indexColumn(slot: number, numeric: boolean, cells: readonly PlacedCell[], count: number): ColumnIndex {
  const open = emptyRows(count).fill(-1);
  for (const { row } of cells) flip(open, row);
  return { slot, open, write: numeric ? numberColumn(cells, open) : valueColumn(cells, open) };
}
