import { eagerArguments } from '../run/arguments.js';
import { spend, spendName, type Frame } from '../run/frame.js';
import { dottedPath, valueAt } from '../run/path.js';
import type { Operator } from './operator.js';

/** The names, of some, that have no value: absent, null and "" have none. */
function missingOf(frame: Frame, names: readonly unknown[]): unknown[] {
  return names.filter((name) => {
    spendName(frame, name);
    const value = valueAt(frame.data, dottedPath(name));
    return value === undefined || value === null || value === '';
  });
}

const missing: Operator = {
  name: 'missing',
  arity: [0, Infinity],
  run: (argument, build) => {
    const values = eagerArguments(argument, build);
    return (frame) => {
      const names = values(frame);
      const [first] = names;
      return missingOf(frame, Array.isArray(first) ? first : names);
    };
  },
};

/** Nothing when at least so many of the names have a value, else all that have none. */
const missingSome: Operator = {
  name: 'missing_some',
  arity: [2, 2],
  run: (argument, build) => {
    const values = eagerArguments(argument, build);
    return (frame) => {
      const [needed, given] = values(frame);
      const names: readonly unknown[] = Array.isArray(given) ? given : [given ?? null];
      spend(frame, names.length);
      const absent = missingOf(frame, names);
      return names.length - absent.length >= build.numbers.read(needed) ? [] : absent;
    };
  },
};

/** missing and missing_some. */
export const missingOperators: readonly Operator[] = [missing, missingSome];
