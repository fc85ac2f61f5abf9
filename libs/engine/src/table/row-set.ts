/** Rows of a table as bits, 32 to a word. */
export type RowSet = Int32Array;

export const emptyRows = (count: number): RowSet => new Int32Array(Math.ceil(count / 32));

/** All rows of a table; the bits behind the last row stay clear. */
export function allRows(count: number): RowSet {
  const rows = emptyRows(count).fill(-1);
  if (count % 32 > 0) rows[rows.length - 1] = 2 ** (count % 32) - 1;
  return rows;
}

/** Puts a row into a set where it is not, and takes it out where it is. */
export function flip(rows: RowSet, row: number): void {
  rows[row >>> 5] = (rows[row >>> 5] as number) ^ (1 << (row & 31));
}

export const hasRow = (rows: RowSet, row: number): boolean => (((rows[row >>> 5] as number) >>> (row & 31)) & 1) === 1;

/** Leaves in the first set what is in both. */
export function keepCommon(rows: RowSet, others: RowSet): void {
  for (let at = 0; at < rows.length; at += 1) rows[at] = (rows[at] as number) & (others[at] as number);
}

/** The lowest row of a word that is not zero. */
export const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);

/** The rows of a set in order, until `visit` answers true. */
export function visitRows(rows: RowSet, visit: (row: number) => boolean): void {
  for (let at = 0; at < rows.length; at += 1) {
    for (let word = rows[at] as number; word !== 0; word &= word - 1) {
      if (visit(at * 32 + lowestBit(word))) return;
    }
  }
}
