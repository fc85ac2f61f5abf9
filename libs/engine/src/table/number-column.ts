import { constantsOf, type LiteralCell } from './cell.js';
import { mostFlips, type PlacedCell, type WriteRows } from './column-index.js';
import { flip, type RowSet } from './row-set.js';

/**
 * Numbers: the constants of all cells cut the axis into segments, odd ones a constant, even ones what lies between two.
 * From one segment to the next few rows change; sets are kept ready at intervals and the changes since are made.
 */
export function numberColumn(cells: readonly PlacedCell[], open: RowSet): WriteRows {
  const constants = Float64Array.from(new Set(cells.flatMap(({ cell }) => constantsOf(cell)))).sort();
  const { starts, rows } = changesBySegment(cells, constants);
  const sets: RowSet[] = [];
  // By segment: the last set made ready, and the first change since.
  const setOf = new Uint32Array(starts.length);
  const since = new Uint32Array(starts.length);
  const present = open.slice();
  let ready = -Infinity;
  for (let segment = 0; segment + 1 < starts.length; segment += 1) {
    const end = starts[segment + 1] as number;
    for (let at = starts[segment] as number; at < end; at += 1) flip(present, rows[at] as number);
    if (end - ready > mostFlips) {
      ready = end;
      sets.push(present.slice());
    }
    setOf[segment] = sets.length - 1;
    since[segment] = ready;
  }
  return (value, into) => {
    const segment = segmentOf(constants, value as number);
    into.set(sets[setOf[segment] as number] as RowSet);
    const end = starts[segment + 1] as number;
    for (let at = since[segment] as number; at < end; at += 1) flip(into, rows[at] as number);
  };
}

/** The segment a number falls in. */
function segmentOf(constants: Float64Array, value: number): number {
  let low = 0;
  let high = constants.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((constants[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return constants[low] === value ? 2 * low + 1 : 2 * low;
}

/** The rows that begin or cease to hold, in the order of the segments: those of one lie from its start to the next. */
function changesBySegment(cells: readonly PlacedCell[], constants: Float64Array) {
  const last = 2 * constants.length;
  const segments: number[] = [];
  const changing: number[] = [];
  for (const { row, cell } of cells) {
    for (const [from, to] of rangesOf(cell, (value) => segmentOf(constants, value), last)) {
      segments.push(from, to + 1);
      changing.push(row, row);
    }
  }
  const starts = new Uint32Array(last + 2);
  for (const segment of segments) if (segment <= last) starts[segment + 1] = (starts[segment + 1] as number) + 1;
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const rows = new Uint32Array(starts[last + 1] as number);
  const next = starts.slice();
  segments.forEach((segment, at) => {
    if (segment > last) return;
    rows[next[segment] as number] = changing[at] as number;
    next[segment] = (next[segment] as number) + 1;
  });
  return { starts, rows };
}

type Range = readonly [number, number];

/** The segments in which a cell holds, first and last of each run. */
function rangesOf(cell: LiteralCell, segment: (value: number) => number, last: number): Range[] {
  const points = [...new Set(constantsOf(cell).map(segment))].sort((a, b) => a - b);
  const [first = 0, second = 0] = points;
  switch (cell.op) {
    case '<':
      return [[0, first - 1]];
    case '<=':
      return [[0, first]];
    case '>':
      return [[first + 1, last]];
    case '>=':
      return [[first, last]];
    case 'between':
      return cell.from < cell.to ? [[first, second - 1]] : [];
    case '==':
    case 'in':
      return points.map((point): Range => [point, point]);
    case '!=':
    case 'not-in':
      return [...points, last + 1].map((point, at): Range => [(points[at - 1] ?? -1) + 1, point - 1]);
  }
}
