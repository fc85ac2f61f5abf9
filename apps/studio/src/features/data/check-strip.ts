import type { ImportCheck } from '@tierwright/contract';

type Letter = ImportCheck['strip'][number];

/** A cell of the strip: the worst of the rows it stands for. */
export interface StripCell {
  readonly state: Letter;
  /** Rows the cell stands for. */
  readonly rows: number;
}

const worst: readonly Letter[] = ['ok', 'missing', 'refused'];

/** One cell a row while they fit; beyond that neighbours are drawn together, and the worst of them shows. */
export function stripCells(strip: readonly Letter[], cells: number): StripCell[] {
  const rowsPerCell = Math.max(1, Math.ceil(strip.length / cells));
  const result: StripCell[] = [];
  for (let start = 0; start < strip.length; start += rowsPerCell) {
    const rows = strip.slice(start, start + rowsPerCell);
    const rank = Math.max(...rows.map((letter) => worst.indexOf(letter)));
    result.push({ state: worst[rank] ?? 'ok', rows: rows.length });
  }
  return result;
}
