import type { Table } from '../reading/read-table.js';
import { saysMissing } from '../values/plain-text.js';

/** A column of a file as far as a proposal looks: its header and the values of the first rows. */
export interface ColumnSample {
  readonly index: number;
  readonly header: string;
  /** Not blank, of the first rows. */
  readonly values: readonly string[];
  /** Blank cells in the whole file. */
  readonly blanks: number;
}

const ROWS = 2000;

/** The columns of a table, the header's and no more. */
export function sampleColumns({ header, rows }: Table): ColumnSample[] {
  const first = rows.slice(0, ROWS);
  return header.map((name, index) => ({
    index,
    header: name,
    values: first.map((row) => row.cells[index] ?? '').filter((cell) => !saysMissing(cell)),
    blanks: rows.reduce((count, row) => count + (saysMissing(row.cells[index] ?? '') ? 1 : 0), 0),
  }));
}
