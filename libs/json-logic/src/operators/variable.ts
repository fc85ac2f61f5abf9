import { eagerArguments, isOperation } from '../run/arguments.js';
import { spendName } from '../run/frame.js';
import { dottedPath, memberOf, scopedPath, valueAt, valueInScope, type Key } from '../run/path.js';
import type { Operator } from './operator.js';

/** A value by a dotted name, or the second argument when there is none. */
const dotted: Operator = {
  name: 'var',
  arity: [0, 2],
  run: (argument, build) => {
    const named: unknown = Array.isArray(argument) && argument.length === 1 ? argument[0] : argument;
    if (!Array.isArray(named) && !isOperation(named)) {
      const path = dottedPath(named);
      if (path.length === 0) return (frame) => frame.data ?? null;
      const [key] = path as [Key];
      if (path.length === 1) return (frame) => memberOf(frame.data, key) ?? null;
      return (frame) => valueAt(frame.data, path) ?? null;
    }
    const values = eagerArguments(argument, build);
    return (frame) => {
      const [name, fallback] = values(frame);
      spendName(frame, name);
      return valueAt(frame.data, dottedPath(name)) ?? fallback ?? null;
    };
  },
};

/** A value by its keys, one argument each; `[[2], …]` starts two levels above, and null is no key: the data itself. */
const keyed: Operator = {
  name: 'val',
  arity: [0, Infinity],
  run: (argument, build) => {
    if (argument === null) return (frame) => frame.data ?? null;
    if (typeof argument === 'string' || typeof argument === 'number')
      return (frame) => memberOf(frame.data, argument) ?? null;
    const values = eagerArguments(argument, build);
    if (isFixed(argument)) {
      const path = scopedPath(argument);
      return (frame) => valueInScope(frame, path) ?? null;
    }
    return (frame) => valueInScope(frame, scopedPath(values(frame))) ?? null;
  },
};

/** Whether there is anything, null included, where `val` would look. */
const exists: Operator = {
  name: 'exists',
  arity: [0, Infinity],
  run: (argument, build) => {
    const values = eagerArguments(argument ?? [], build);
    return (frame) => valueInScope(frame, scopedPath(values(frame))) !== undefined;
  },
};

const isFixed = (argument: unknown): argument is readonly Key[] =>
  Array.isArray(argument) && argument.every((key) => typeof key === 'string' || typeof key === 'number');

/** var, val, exists. */
export const variableOperators: readonly Operator[] = [dotted, keyed, exists];
