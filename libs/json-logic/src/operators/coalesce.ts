import { refused } from '../run/arguments.js';
import type { Operator } from './operator.js';

/** The first argument that is not null; the ones behind it are not evaluated. */
export const coalesce: Operator = {
  name: '??',
  arity: [0, Infinity],
  lazy: true,
  run: (argument, build) => {
    if (!Array.isArray(argument)) return refused;
    const parts = argument.map((part) => build.rule(part));
    return (frame) => {
      for (const part of parts) {
        const value = part(frame);
        if (value !== null) return value;
      }
      return null;
    };
  },
};
