import { refused } from '../run/arguments.js';
import { isTruthy } from '../run/coercion.js';
import type { Evaluate } from '../run/frame.js';
import type { RuleBuilder } from './operator.js';

/** Pairs of condition and value, and the value of no condition at the end; null when there is none. */
export interface Cases {
  readonly parts: readonly Evaluate[];
  readonly pairs: number;
  readonly last: Evaluate;
}

/** Prepares every condition and value once. */
export function casesOf(argument: readonly unknown[], build: RuleBuilder): Cases {
  const parts = argument.map((part) => build.rule(part));
  const last = parts.length % 2 === 1 ? (parts[parts.length - 1] as Evaluate) : () => null;
  return { parts, pairs: parts.length >> 1, last };
}

/** The value of the first condition that holds. */
export function runCases(argument: unknown, build: RuleBuilder): Evaluate {
  return Array.isArray(argument) ? evaluateCases(casesOf(argument, build)) : refused;
}

/** Tries one condition after the other. */
export function evaluateCases({ parts, pairs, last }: Cases): Evaluate {
  if (pairs === 1) {
    const [when, then] = parts as [Evaluate, Evaluate];
    return (frame) => (isTruthy(when(frame)) ? then(frame) : last(frame));
  }
  return (frame) => {
    for (let at = 0; at < pairs; at += 1) {
      if (isTruthy((parts[2 * at] as Evaluate)(frame))) return (parts[2 * at + 1] as Evaluate)(frame);
    }
    return last(frame);
  };
}
