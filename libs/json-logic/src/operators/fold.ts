import { eagerArguments } from '../run/arguments.js';
import { spend, type Evaluate } from '../run/frame.js';
import type { Numbers } from '../run/coercion.js';
import { refuseArguments } from '../json-logic-error.js';
import type { RuleBuilder } from './operator.js';

/** An operator that folds numbers from the left. */
export interface Fold {
  readonly fewest: number;
  /** The result of no argument at all. */
  readonly none: number;
  readonly step: (a: number, b: number) => number;
  /** The result of a single argument. */
  readonly alone: (a: number) => number;
}

/** A fold over any number of arguments; all of them are evaluated before the first is read as a number. */
export function runFold(fold: Fold, argument: unknown, build: RuleBuilder): Evaluate {
  const { numbers } = build;
  const { step } = fold;
  if (Array.isArray(argument) && argument.length === 2) {
    const [left, right] = [build.rule(argument[0]), build.rule(argument[1])];
    return (frame) => {
      const a = left(frame);
      const b = right(frame);
      return numbers.settle(step(numbers.read(a), numbers.read(b)));
    };
  }
  const values = eagerArguments(argument, build);
  return (frame) => {
    const list = values(frame);
    spend(frame, list.length);
    return foldList(fold, list, numbers);
  };
}

function foldList({ fewest, none, step, alone }: Fold, list: readonly unknown[], numbers: Numbers): number {
  if (list.length < fewest) return refuseArguments();
  if (list.length === 0) return none;
  let result = numbers.read(list[0]);
  if (list.length === 1) return numbers.settle(alone(result));
  for (let at = 1; at < list.length; at += 1) result = step(result, numbers.read(list[at]));
  return numbers.settle(result);
}
