import { mostFlips, type PlacedCell, type WriteRows } from './column-index.js';
import { flip, type RowSet } from './row-set.js';

type Named = string | boolean;

/**
 * Texts and flags: the rows that hold for a value no cell names are kept ready,
 * and for each value that cells name what is different for it.
 */
export function valueColumn(cells: readonly PlacedCell[], open: RowSet): WriteRows {
  const others = open.slice();
  const named = new Map<Named, number[]>();
  for (const { row, cell } of cells) {
    const listed = 'values' in cell ? cell.values : 'value' in cell ? [cell.value] : [];
    if (cell.op === '!=' || cell.op === 'not-in') flip(others, row);
    for (const value of new Set(listed)) {
      if (typeof value === 'number') continue;
      const flips = named.get(value);
      if (flips) flips.push(row);
      else named.set(value, [row]);
    }
  }
  const ready = new Map<Named, RowSet>();
  for (const [value, flips] of named) {
    if (flips.length <= mostFlips) continue;
    const rows = others.slice();
    for (const row of flips) flip(rows, row);
    ready.set(value, rows);
  }
  return (value, into) => {
    const own = ready.get(value as Named);
    into.set(own ?? others);
    if (own) return;
    for (const row of named.get(value as Named) ?? []) flip(into, row);
  };
}
