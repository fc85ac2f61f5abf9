import { refused } from '../run/arguments.js';
import { frameInside } from '../run/frame.js';
import { iterationOf } from './iteration.js';
import type { Operator } from './operator.js';

/** Folds a list: the rule sees `current` and `accumulator`; null is the start when none is given. */
export const reduce: Operator = {
  name: 'reduce',
  arity: [2, 3],
  lazy: true,
  grows: true,
  run: (argument, build) => {
    const iteration = iterationOf(argument, build);
    if (!iteration || !Array.isArray(argument)) return refused;
    const start = build.rule(argument.length > 2 ? argument[2] : null);
    return (frame) => {
      const items = iteration.list(frame) ?? [];
      const inside = frameInside(frame);
      let accumulator = start(frame);
      for (let at = 0; at < items.length; at += 1) {
        accumulator = iteration.each(inside, { current: items[at], accumulator }, at);
      }
      return accumulator;
    };
  },
};
