/** The values of one variable for many rows, by its type. */
export type Column =
  /** Finite numbers; NaN is missing. A date is a number of days. */
  | { readonly type: 'number'; readonly values: Float64Array }
  /** Places in a dictionary of texts; -1 is missing. */
  | { readonly type: 'text'; readonly codes: Int32Array; readonly texts: readonly string[] }
  /** 1 is true, 0 is false, -1 is missing. */
  | { readonly type: 'boolean'; readonly values: Int8Array }
  /** Lists of texts; null is missing. */
  | { readonly type: 'list'; readonly lists: readonly (readonly string[] | null)[] };

/** Truths of rows `from` up to `to`, coded as in a boolean column; valid until the next call. */
export type ColumnTest = (from: number, to: number) => Int8Array;

/** Numbers of rows `from` up to `to`, NaN for unknown; valid until the next call. */
export type ColumnQuantity = (from: number, to: number) => Float64Array;

/** Rows that are answered at once: small enough for the scratch columns to stay near the processor. */
export const blockLength = 4096;

/** A truth as it stands in a column. */
export const truthCode = (truth: boolean | null): number => (truth === null ? -1 : truth ? 1 : 0);

/** A test that asks a function for each row of a block. */
export function testEach(truthAt: (row: number) => boolean | null): ColumnTest {
  const out = new Int8Array(blockLength);
  return (from, to) => {
    for (let row = from; row < to; row += 1) out[row - from] = truthCode(truthAt(row));
    return out;
  };
}
