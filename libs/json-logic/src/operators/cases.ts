import { refused } from '../run/arguments.js';
import { isTruthy } from '../run/coercion.js';
import type { Evaluate } from '../run/frame.js';
import type { RuleBuilder } from './operator.js';

/** Pairs of condition and value, and the value of no condition at the end; null when there is none. */
export function runCases(argument: unknown, build: RuleBuilder): Evaluate {
  if (!Array.isArray(argument)) return refused;
  const parts = argument.map((part) => build.rule(part));
  const pairs = parts.length >> 1;
  const last = parts.length % 2 === 1 ? (parts[parts.length - 1] as Evaluate) : () => null;
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
