import type { Evaluate } from '../run/frame.js';
import { memberOf } from '../run/path.js';
import { typedVariable } from '../run/typed-variable.js';
import type { VariableTypes } from '../value.js';

/** A variable against a number, on either side; null, and nothing built, when the arguments are anything else. */
export function runAgainstNumber(
  argument: unknown,
  types: VariableTypes,
  holds: (a: number, b: number) => boolean,
  build: () => Evaluate,
): Evaluate | null {
  if (!Array.isArray(argument) || argument.length !== 2) return null;
  const [left, right] = argument as [unknown, unknown];
  const limit = typeof right === 'number' ? right : left;
  const variable = typedVariable(typeof right === 'number' ? left : right, types);
  if (variable?.type !== 'number' || typeof limit !== 'number' || limit !== limit) return null;
  const { name } = variable;
  const generally = build();
  const within = typeof right === 'number' ? (x: number) => holds(x, limit) : (x: number) => holds(limit, x);
  return (frame) => {
    const value = memberOf(frame.data, name);
    return typeof value === 'number' && value === value ? within(value) : generally(frame);
  };
}

/** A variable against a text, on either side; null, and nothing built, when the arguments are anything else. */
export function runAgainstText(
  argument: unknown,
  types: VariableTypes,
  wanted: boolean,
  build: () => Evaluate,
): Evaluate | null {
  if (!Array.isArray(argument) || argument.length !== 2) return null;
  const [left, right] = argument as [unknown, unknown];
  const text = typeof right === 'string' ? right : left;
  const variable = typedVariable(typeof right === 'string' ? left : right, types);
  if (variable?.type !== 'text' || typeof text !== 'string') return null;
  const { name } = variable;
  const generally = build();
  return (frame) => {
    const value = memberOf(frame.data, name);
    return typeof value === 'string' ? (value === text) === wanted : generally(frame);
  };
}
