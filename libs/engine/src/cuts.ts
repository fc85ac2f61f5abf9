import type { Cuts, NodeOf } from '@tierwright/model';
import { withCuts } from './compile.js';
import type { OnDay } from './evaluate.js';
import type { CompiledNode, CustomerRow, Program, Row } from './program.js';
import { arrivedAt, createRow, valueAt, walk } from './row.js';

type Ranking = NodeOf<'ranking'>;

/**
 * The cuts of every ranking node, from the customers who arrive there with a value.
 * Rankings are done in the order of the flow, because an earlier one decides who arrives at a later one.
 */
export function computeCuts(program: Program, rows: readonly Pick<CustomerRow, 'facts'>[], { asOf }: OnDay = {}): Cuts {
  let cuts: Cuts = {};
  for (const index of program.order) {
    const compiled = program.nodes[index] as CompiledNode;
    if (compiled.node.type !== 'ranking' || !compiled.runs) continue;
    const row = createRow(program, asOf);
    const values = valuesArriving(withCuts(program, cuts), rows, row, index, compiled.reads[0] as number);
    const found = cutValues(compiled.node, values);
    if (found) cuts = { ...cuts, [compiled.node.id]: found };
  }
  return cuts;
}

function valuesArriving(
  program: Program,
  rows: readonly Pick<CustomerRow, 'facts'>[],
  row: Row,
  index: number,
  slot: number,
): number[] {
  const values: number[] = [];
  for (const { facts } of rows) {
    walk(program, row, facts, index);
    if (!arrivedAt(program, row, index)) continue;
    const value = valueAt(program, row, slot);
    if (typeof value === 'number') values.push(value);
  }
  return values;
}

/** The smallest value in each band but the last; null when the values cannot be ranked. */
export function cutValues(
  node: Pick<Ranking, 'method' | 'bands'>,
  values: readonly number[],
): (number | null)[] | null {
  const sorted = Float64Array.from(values).sort().reverse();
  const weights = weighing(node.method, sorted);
  if (!weights) return null;
  const cuts = new Array<number | null>(node.bands.length - 1).fill(null);
  let before = 0;
  let value = Infinity;
  let weightOfValue = 0;
  sorted.forEach((next, at) => {
    // Equal values share the better band: what lies before them counts once for all of them.
    if (next < value) before += weightOfValue;
    weightOfValue = next < value ? 0 : weightOfValue;
    value = next;
    weightOfValue += weights.of(at);
    const band = node.bands.findIndex(
      ({ upTo }) => upTo !== undefined && before * weights.scale < upTo * weights.whole,
    );
    if (band >= 0 && weights.counts(next)) cuts[band] = next;
  });
  return cuts;
}

interface Weighing {
  readonly of: (at: number) => number;
  /** Whether a value can be in any band but the last. */
  readonly counts: (value: number) => boolean;
  readonly scale: number;
  readonly whole: number;
}

function weighing(method: Ranking['method'], sorted: Float64Array): Weighing | null {
  if (method !== 'cumulative-share') {
    if (sorted.length === 0) return null;
    const counted = { of: () => 1, counts: () => true };
    return method === 'top-n' ? { ...counted, scale: 1, whole: 1 } : { ...counted, scale: 100, whole: sorted.length };
  }
  const amounts = scaledAmounts(sorted);
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  return whole > 0 ? { of: (at) => amounts[at] as number, counts: (value) => value > 0, scale: 100, whole } : null;
}

const scale = 1e4;

/** Positive amounts as whole ten-thousandths while their sum is exact, so that a share of exactly 80 % is seen as such. */
function scaledAmounts(sorted: Float64Array): Float64Array {
  const plain = sorted.map((value) => Math.max(value, 0));
  const scaled = plain.map((value) => Math.round(value * scale));
  const exact = Number.isSafeInteger(scaled.reduce((sum, amount) => sum + amount, 0) * 100);
  // Amounts below a ten-thousandth would vanish.
  return exact && plain.every((value, at) => value === 0 || scaled[at] !== 0) ? scaled : plain;
}
