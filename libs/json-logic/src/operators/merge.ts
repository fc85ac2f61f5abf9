import { refuseLimit } from '../json-logic-error.js';
import { runLimits } from '../limits.js';
import { eagerArguments } from '../run/arguments.js';
import { spend } from '../run/frame.js';
import type { Operator } from './operator.js';

/** One list of all items of lists and of everything that is no list. */
export const merge: Operator = {
  name: 'merge',
  arity: [0, Infinity],
  run: (argument, build) => {
    const values = eagerArguments(argument, build);
    return (frame) => {
      const merged: unknown[] = [];
      for (const value of values(frame)) {
        const items: readonly unknown[] = Array.isArray(value) ? value : [value];
        spend(frame, items.length);
        if (merged.length + items.length > runLimits.items) refuseLimit();
        for (const item of items) merged.push(item);
      }
      return merged;
    };
  },
};
