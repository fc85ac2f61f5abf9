import { JsonLogicError, refuseArguments } from '../json-logic-error.js';
import { onlyArgument, refused } from '../run/arguments.js';
import { textOf } from '../run/coercion.js';
import { frameInside, spend } from '../run/frame.js';
import { memberOf } from '../run/path.js';
import type { Json } from '../value.js';
import type { Operator } from './operator.js';

// Building and catching an error costs about as much as this many small operators.
const catchCost = 100;

/** Ends the run with a text as the type of the error, or with an object that has a `type`. */
const raise: Operator = {
  name: 'throw',
  arity: [1, 1],
  run: (argument, build) => {
    const value = onlyArgument(argument, build);
    return (frame) => {
      const thrown = value(frame);
      if (thrown === null || Array.isArray(thrown)) return refuseArguments();
      if (typeof thrown !== 'object') throw new JsonLogicError(textOf(thrown), { type: thrown as Json });
      const type = memberOf(thrown, 'type') ?? null;
      if (type === null || typeof type === 'object') return refuseArguments();
      throw new JsonLogicError(textOf(type), thrown as Json);
    };
  },
};

/** The first argument that ends without an error; each one after the first sees the error before it as its data. */
const attempt: Operator = {
  name: 'try',
  arity: [1, Infinity],
  run: (argument, build) => {
    const given: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
    if (given.length === 0) return refused;
    const parts = given.map((part) => build.rule(part));
    return (frame) => {
      let inside = frame;
      for (let at = 0; ; at += 1) {
        try {
          return parts[at]?.(inside);
        } catch (error) {
          if (!(error instanceof JsonLogicError) || error.isLimit) throw error;
          if (at === parts.length - 1) throw error;
          spend(frame, catchCost);
          inside = frameInside(frame);
          inside.data = error.context;
        }
      }
    };
  },
};

/** throw and try. */
export const failureOperators: readonly Operator[] = [raise, attempt];
