import { refuseArguments } from '../json-logic-error.js';
import { isOperation, refused } from '../run/arguments.js';
import { isTruthy } from '../run/coercion.js';
import { costOfRule } from '../run/cost.js';
import { frameInside, spend, type Evaluate, type Frame } from '../run/frame.js';
import type { Operator, RuleBuilder } from './operator.js';
import type { OperatorName } from '../words/operator-name.js';

/** The prepared parts of an iterator: its list, and what it does with each item. */
export interface Iteration {
  /** The list, or null when the rule that should answer it answers null. */
  readonly list: (frame: Frame) => readonly unknown[] | null;
  /** `rule` on an item inside the frame made for the iterator. */
  readonly each: (inside: Frame, item: unknown, index: number) => unknown;
}

/** Reads `[list, rule]`; null when the arguments do not fit. */
export function iterationOf(argument: unknown, build: RuleBuilder): Iteration | null {
  if (!Array.isArray(argument) || argument.length < 2) return null;
  const [source, body] = argument as [unknown, unknown];
  if (!isOperation(source) && !Array.isArray(source)) return null;
  const list = build.rule(source);
  const rule = build.rule(body);
  const cost = costOfRule(body);
  return {
    list: (frame) => {
      const items = list(frame);
      return Array.isArray(items) ? items : items === null ? null : refuseArguments();
    },
    each: (inside, item, index) => {
      spend(inside, cost);
      inside.data = item;
      inside.index = index;
      return rule(inside);
    },
  };
}

/** An iterator whose answer is a list; a missing list is an empty one. */
function gathering(name: OperatorName, gather: (values: unknown[], item: unknown, value: unknown) => void): Operator {
  return {
    name,
    arity: [2, 2],
    lazy: true,
    run: (argument, build): Evaluate => {
      const iteration = iterationOf(argument, build);
      if (!iteration) return refused;
      return (frame) => {
        const inside = frameInside(frame);
        const values: unknown[] = [];
        const items = iteration.list(frame) ?? [];
        for (let at = 0; at < items.length; at += 1) gather(values, items[at], iteration.each(inside, items[at], at));
        return values;
      };
    },
  };
}

const map = gathering('map', (values, _, value) => values.push(value));

const keeping = gathering('filter', (values, item, value) => {
  if (isTruthy(value)) values.push(item);
});

const filter: Operator = {
  ...keeping,
  run: (argument, build) => (Array.isArray(argument) && argument[1] === null ? refused : keeping.run(argument, build)),
};

/** map and filter. */
export const gatheringOperators: readonly Operator[] = [map, filter];
