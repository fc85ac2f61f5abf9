import { refused } from '../run/arguments.js';
import type { Numbers } from '../run/coercion.js';
import { spendText, type Evaluate, type Frame } from '../run/frame.js';
import type { RuleBuilder } from './operator.js';

/** Whether a comparison holds between two neighbours. */
export type Pair = (left: unknown, right: unknown) => boolean;

/** A comparison of neighbours; the first pair that fails ends it, and nothing after is evaluated. */
export function runChain(holds: Pair, argument: unknown, build: RuleBuilder): Evaluate {
  if (!Array.isArray(argument) || argument.length < 2) return refused;
  const [first, second, ...rest] = argument.map((part) => build.rule(part)) as [Evaluate, Evaluate, ...Evaluate[]];
  if (rest.length === 0) {
    return (frame) => {
      const left = first(frame);
      const right = second(frame);
      if (typeof left === 'string') spendOnTexts(frame, left, right);
      return holds(left, right);
    };
  }
  return (frame) => {
    const start = first(frame);
    let left = second(frame);
    if (typeof start === 'string') spendOnTexts(frame, start, left);
    if (!holds(start, left)) return false;
    for (const next of rest) {
      const right = next(frame);
      if (typeof left === 'string') spendOnTexts(frame, left, right);
      if (!holds(left, right)) return false;
      left = right;
    }
    return true;
  };
}

// Two short texts are compared within a step.
const shortText = 1024;

function spendOnTexts(frame: Frame, left: string, right: unknown): void {
  if (typeof right === 'string' && left.length > shortText) spendText(frame, Math.min(left.length, right.length));
}

/** An order: two texts by their UTF-16 units, everything else as numbers. */
export function orderPair(
  numbers: Numbers,
  holds: (a: number, b: number) => boolean,
  texts: (a: string, b: string) => boolean,
): Pair {
  return (left, right) =>
    typeof left === 'string' && typeof right === 'string'
      ? texts(left, right)
      : holds(numbers.read(left), numbers.read(right));
}

/** Equality that reads texts as numbers where the other side is none; null is 0 beside a number and equals no text. */
export function softPair(numbers: Numbers, wanted: boolean): Pair {
  const equal: Pair = (left, right) => {
    if (typeof left === 'string' && typeof right === 'string') return left === right;
    if ((left === null && typeof right === 'string') || (right === null && typeof left === 'string')) return false;
    return numbers.read(left) === numbers.read(right);
  };
  return wanted ? equal : (left, right) => !equal(left, right);
}

/** Equality without any conversion; two lists or objects are never equal. */
export function strictPair(wanted: boolean): Pair {
  return (left, right) => (left === right) === wanted;
}
