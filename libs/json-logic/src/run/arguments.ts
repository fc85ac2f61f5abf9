import type { RuleBuilder } from '../operators/operator.js';
import { refuseArguments } from '../json-logic-error.js';
import type { Evaluate, Frame } from './frame.js';

/** Whether a part of a rule is evaluated, not a literal: an object that names an operator. */
export function isOperation(rule: unknown): rule is Readonly<Record<string, unknown>> {
  return typeof rule === 'object' && rule !== null && !Array.isArray(rule) && Object.keys(rule).length > 0;
}

/**
 * All arguments of an operator, evaluated in order.
 * One argument needs no list around it; a rule in place of the list answers the list.
 */
export function eagerArguments(argument: unknown, build: RuleBuilder): (frame: Frame) => readonly unknown[] {
  if (Array.isArray(argument)) return everyPart(argument, build);
  const value = build.rule(argument);
  if (!isOperation(argument)) return (frame) => [value(frame)];
  return (frame) => {
    const result = value(frame);
    return Array.isArray(result) ? result : [result];
  };
}

/** Each part of a list, evaluated in order into a new one. */
export function everyPart(list: readonly unknown[], build: RuleBuilder): (frame: Frame) => unknown[] {
  const parts = list.map((part) => build.rule(part));
  return (frame) => {
    const values: unknown[] = new Array<unknown>(parts.length);
    for (let at = 0; at < parts.length; at += 1) values[at] = (parts[at] as Evaluate)(frame);
    return values;
  };
}

/** The only argument, in a list of one or bare; a rule that answers a list is that list, not its first item. */
export function onlyArgument(argument: unknown, build: RuleBuilder): Evaluate {
  if (!Array.isArray(argument)) return build.rule(argument);
  return argument.length === 0 ? () => null : build.rule(argument[0]);
}

/** What an operator becomes that cannot take its arguments: an error when it is reached, not before. */
export const refused: Evaluate = () => refuseArguments();
