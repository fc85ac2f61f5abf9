import { refuseArguments } from '../json-logic-error.js';
import { refused } from '../run/arguments.js';
import { isTruthy } from '../run/coercion.js';
import { frameInside } from '../run/frame.js';
import { iterationOf } from './iteration.js';
import type { Operator } from './operator.js';
import type { OperatorName } from '../words/operator-name.js';

/** Asks items until one answers `settling`; a missing list is an error, because "all of nothing known" says nothing. */
function quantifier(name: OperatorName, settling: boolean, settled: boolean, ofNone: boolean): Operator {
  return {
    name,
    arity: [2, 2],
    lazy: true,
    run: (argument, build) => {
      const iteration = iterationOf(argument, build);
      if (!iteration) return refused;
      return (frame) => {
        const items = iteration.list(frame) ?? refuseArguments();
        const inside = frameInside(frame);
        for (let at = 0; at < items.length; at += 1) {
          if (isTruthy(iteration.each(inside, items[at], at)) === settling) return settled;
        }
        return items.length === 0 ? ofNone : !settled;
      };
    },
  };
}

/** all, some, none. */
export const quantifierOperators: readonly Operator[] = [
  quantifier('all', false, false, false),
  quantifier('some', true, true, false),
  quantifier('none', true, false, true),
];
