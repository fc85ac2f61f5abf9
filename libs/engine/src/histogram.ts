import type { Value } from '@tierwright/json-logic';
import type { Histogram } from '@tierwright/model';
import type { OnDay } from './evaluate.js';
import type { CustomerRow, Program, Row } from './program.js';
import { arrivedAt, createRow, valueAt, walk } from './row.js';

/**
 * The values of a fact, or of an earlier score, among the customers who arrive at a node; missing where they have none.
 * Numbers fall in `bins` bins with the thresholds of that node on edges, texts and flags are counted one by one.
 */
export function histogramAt(
  program: Program,
  rows: readonly Pick<CustomerRow, 'facts'>[],
  nodeId: string,
  fact: string,
  { bins = 41, asOf }: OnDay & { readonly bins?: number } = {},
): Histogram {
  const empty: Histogram = { fact, scale: 'linear', edges: [], counts: [], missing: 0, values: [] };
  const node = program.nodes.find((compiled) => compiled.node.id === nodeId);
  const slot = program.slotOf.get(fact);
  if (!node || slot === undefined) return empty;
  const values = arriving(program, rows, createRow(program, asOf), node.index, slot);
  const missing = values.filter((value) => value === null).length;
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === 0) return { ...empty, missing, values: countValues(values) };
  const borders = node.boundaries.filter((boundary) => boundary.fact === fact).map(({ value }) => value);
  // A long table has more borders than a picture can show.
  const thresholds = borders.length > bins ? [] : borders;
  return { ...empty, missing, ...binNumbers(numbers, thresholds, bins) };
}

function arriving(
  program: Program,
  rows: readonly Pick<CustomerRow, 'facts'>[],
  row: Row,
  index: number,
  slot: number,
): Value[] {
  return rows.flatMap(({ facts }) => {
    walk(program, row, facts, index);
    return arrivedAt(program, row, index) ? [valueAt(program, row, slot)] : [];
  });
}

function countValues(values: readonly Value[]): Histogram['values'] {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value === null) continue;
    const shown = typeof value === 'object' ? value : [String(value)];
    for (const text of shown) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

// Positive values whose largest is this many times the middle one are drawn on a logarithmic axis.
const skewed = 20;

function binNumbers(
  numbers: readonly number[],
  thresholds: readonly number[],
  bins: number,
): Pick<Histogram, 'scale' | 'edges' | 'counts'> {
  const sorted = Float64Array.from(numbers).sort();
  const low = sorted[0] as number;
  const high = sorted[sorted.length - 1] as number;
  if (low === high) return { scale: 'linear', edges: [low, low + 1], counts: [sorted.length] };
  const median = sorted[sorted.length >> 1] as number;
  const log = low > 0 && high / median > skewed;
  const [onAxis, offAxis] = log ? [Math.log, Math.exp] : [(x: number) => x, (x: number) => x];
  const from = onAxis(low);
  const width = (onAxis(high) - from) / bins;
  const edges = Array.from({ length: bins + 1 }, (_, at) =>
    at === 0 ? low : at === bins ? high : offAxis(from + width * at),
  );
  pinThresholds(
    edges,
    thresholds.filter((value) => value > low && value < high),
  );
  return { scale: log ? 'log' : 'linear', edges, counts: countBins(sorted, edges) };
}

/** Moves the nearest inner edge onto each threshold, so that no bin mixes both sides; two thresholds share no edge. */
function pinThresholds(edges: number[], thresholds: readonly number[]): void {
  const pinned = new Set<number>();
  for (const threshold of [...new Set(thresholds)].sort((a, b) => a - b)) {
    const free = [...edges.keys()].slice(1, -1).filter((at) => !pinned.has(at));
    const distance = (at: number) => Math.abs((edges[at] as number) - threshold);
    const nearest = free.reduce<number | null>(
      (best, at) => (best === null || distance(at) < distance(best) ? at : best),
      null,
    );
    if (nearest === null) return;
    edges[nearest] = threshold;
    pinned.add(nearest);
  }
  edges.sort((a, b) => a - b);
}

/** Bins are half-open; the last one holds the largest value too. */
function countBins(sorted: Float64Array, edges: readonly number[]): number[] {
  const counts = new Array<number>(edges.length - 1).fill(0);
  let bin = 0;
  for (const value of sorted) {
    while (bin < counts.length - 1 && value >= (edges[bin + 1] as number)) bin += 1;
    counts[bin] = (counts[bin] as number) + 1;
  }
  return counts;
}
