import { blockLength, type ColumnQuantity, type ColumnTest } from './column.js';

// Two truths as one, at place 3·a + b + 4; looked up, because a branch in each row costs more.
const kleeneAnd = Int8Array.of(-1, 0, -1, 0, 0, 0, -1, 0, 1);
const kleeneOr = Int8Array.of(-1, -1, 1, -1, 0, 1, 1, 1, 1);

/** All, or with `settling` 1 any, of some tests, as Kleene has it. */
export function combineColumns(tests: readonly ColumnTest[], settling: 0 | 1): ColumnTest {
  const both = settling === 0 ? kleeneAnd : kleeneOr;
  const out = new Int8Array(blockLength);
  return (from, to) => {
    const length = to - from;
    out.fill(1 - settling, 0, length);
    for (const test of tests) {
      const truths = test(from, to);
      for (let at = 0; at < length; at += 1) {
        out[at] = both[3 * (out[at] as number) + (truths[at] as number) + 4] as number;
      }
    }
    return out;
  };
}

/** The opposite of a test; unknown stays unknown. */
export function negateColumn(test: ColumnTest): ColumnTest {
  const out = new Int8Array(blockLength);
  return (from, to) => {
    const truths = test(from, to);
    for (let at = 0; at < to - from; at += 1) out[at] = truths[at] === -1 ? -1 : 1 - (truths[at] as number);
    return out;
  };
}

/** A comparison of neighbouring numbers; unknown when one of them is. */
export function compareColumns(
  operands: readonly ColumnQuantity[],
  holds: (a: number, b: number) => boolean,
): ColumnTest {
  const out = new Int8Array(blockLength);
  return (from, to) => {
    const columns = operands.map((operand) => operand(from, to));
    const length = to - from;
    compareInto(out, columns[0] as Float64Array, columns[1] as Float64Array, length, holds);
    for (let pair = 2; pair < columns.length; pair += 1) {
      const left = columns[pair - 1] as Float64Array;
      const right = columns[pair] as Float64Array;
      for (let at = 0; at < length; at += 1) {
        const a = left[at] as number;
        const b = right[at] as number;
        if (a !== a || b !== b) out[at] = -1;
        else if (out[at] === 1 && !holds(a, b)) out[at] = 0;
      }
    }
    return out;
  };
}

function compareInto(
  out: Int8Array,
  left: Float64Array,
  right: Float64Array,
  length: number,
  holds: (a: number, b: number) => boolean,
): void {
  for (let at = 0; at < length; at += 1) {
    const a = left[at] as number;
    const b = right[at] as number;
    out[at] = a !== a || b !== b ? -1 : holds(a, b) ? 1 : 0;
  }
}

/** Numbers folded from the left; what is not finite is unknown. */
export function foldColumns(
  operands: readonly ColumnQuantity[],
  step: (a: number, b: number) => number,
  alone: (a: number) => number,
): ColumnQuantity {
  const out = new Float64Array(blockLength);
  return (from, to) => {
    const length = to - from;
    operands.forEach((operand, place) => {
      const values = operand(from, to);
      if (place === 0) out.set(values.subarray(0, length));
      else for (let at = 0; at < length; at += 1) out[at] = step(out[at] as number, values[at] as number);
    });
    if (operands.length === 1) for (let at = 0; at < length; at += 1) out[at] = alone(out[at] as number);
    for (let at = 0; at < length; at += 1) {
      const value = out[at] as number;
      if (value - value !== 0) out[at] = NaN;
    }
    return out;
  };
}

/** The value of the first condition that holds in each row; `unknown` where one before it is unknown. */
export function chooseColumns<C extends Int8Array | Float64Array>(
  whens: readonly ColumnTest[],
  values: readonly ((from: number, to: number) => C)[],
  out: C,
  unknown: number,
): (from: number, to: number) => C {
  return (from, to) => {
    const truths = whens.map((when) => when(from, to));
    const chosen = values.map((value) => value(from, to));
    for (let at = 0; at < to - from; at += 1) {
      let place = 0;
      while (place < truths.length && truths[place]?.[at] === 0) place += 1;
      out[at] = truths[place]?.[at] === -1 ? unknown : (chosen[place]?.[at] as number);
    }
    return out;
  };
}
