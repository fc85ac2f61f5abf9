import { combineColumns, negateColumn } from '../columns/combine.js';
import type { Expression } from '../expression.js';
import { allRules, anyRule } from '../plain.js';
import { onlyArgument, refused } from '../run/arguments.js';
import { isTruthy } from '../run/coercion.js';
import type { Evaluate } from '../run/frame.js';
import { joinConditions } from '../sql/dialect.js';
import type { SqlBuilder } from '../sql/sql-builder.js';
import type { Truth } from '../value.js';
import {
  allOf,
  type Builder,
  type LoweredTest,
  type Lowering,
  type PortableOperator,
  type RuleBuilder,
  type Test,
} from './operator.js';

/** Whether all (or, with `settling` true, any) of some tests hold: Kleene's and, Kleene's or. */
export function combineTests(tests: readonly Test[], settling: boolean): Test {
  const [first, second] = tests;
  if (first && tests.length === 1) return first;
  if (first && second && tests.length === 2) return combineTwo(first, second, settling);
  return (values) => {
    let answer: Truth = !settling;
    for (const test of tests) {
      const truth = test(values);
      if (truth === settling) return settling;
      if (truth === null) answer = null;
    }
    return answer;
  };
}

function combineTwo(first: Test, second: Test, settling: boolean): Test {
  return (values) => {
    const one = first(values);
    if (one === settling) return settling;
    const other = second(values);
    return other === settling ? settling : one === null ? null : other;
  };
}

/** All of some lowered conditions. */
export const lowerAll = (parts: readonly LoweredTest[]): LoweredTest => ({
  whenTrue: allRules(parts.map((part) => part.whenTrue)),
  whenFalse: anyRule(parts.map((part) => part.whenFalse)),
});

/** Any of some lowered conditions. */
export const lowerAny = (parts: readonly LoweredTest[]): LoweredTest => ({
  whenTrue: anyRule(parts.map((part) => part.whenTrue)),
  whenFalse: allRules(parts.map((part) => part.whenFalse)),
});

const booleans = (args: readonly Expression[]) => allOf(args, 'boolean', 'boolean');
const only = (args: readonly Expression[]): Expression => args[0] as Expression;

/** The first value whose truth is `settling`, else the last one; false when there is none. */
function runUntil(settling: boolean, argument: unknown, build: RuleBuilder): Evaluate {
  if (!Array.isArray(argument)) return refused;
  const parts = argument.map((part) => build.rule(part));
  return (frame) => {
    let value: unknown = false;
    for (const part of parts) {
      value = part(frame);
      if (isTruthy(value) === settling) return value;
    }
    return value;
  };
}

// AND, OR and NOT of SQL are Kleene's.
const sqlJoin = (joint: 'AND' | 'OR') => (args: readonly Expression[], build: SqlBuilder) =>
  joinConditions(
    args.map((arg) => build.test(arg)),
    joint,
  );

const and: PortableOperator = {
  name: 'and',
  arity: [0, Infinity],
  lazy: true,
  run: (argument, build) => runUntil(false, argument, build),
  portableArity: [1, Infinity],
  computes: false,
  typed: booleans,
  test: (args, build) =>
    combineTests(
      args.map((arg) => build.test(arg)),
      false,
    ),
  testColumns: (args, build) =>
    combineColumns(
      args.map((arg) => build.test(arg)),
      0,
    ),
  lowerTest: (args, lower) => lowerAll(args.map((arg) => lower.test(arg))),
  sqlTest: sqlJoin('AND'),
};

const or: PortableOperator = {
  name: 'or',
  arity: [0, Infinity],
  lazy: true,
  run: (argument, build) => runUntil(true, argument, build),
  portableArity: [1, Infinity],
  computes: false,
  typed: booleans,
  test: (args, build) =>
    combineTests(
      args.map((arg) => build.test(arg)),
      true,
    ),
  testColumns: (args, build) =>
    combineColumns(
      args.map((arg) => build.test(arg)),
      1,
    ),
  lowerTest: (args, lower) => lowerAny(args.map((arg) => lower.test(arg))),
  sqlTest: sqlJoin('OR'),
};

const not: PortableOperator = {
  name: '!',
  arity: [0, Infinity],
  run: (argument, build) => {
    const value = onlyArgument(argument, build);
    return (frame) => !isTruthy(value(frame));
  },
  portableArity: [1, 1],
  computes: false,
  typed: booleans,
  test: (args: readonly Expression[], build: Builder) => {
    const test = build.test(only(args));
    return (values) => {
      const truth = test(values);
      return truth === null ? null : !truth;
    };
  },
  testColumns: (args, build) => negateColumn(build.test(only(args))),
  lowerTest: (args: readonly Expression[], lower: Lowering) => {
    const { whenTrue, whenFalse } = lower.test(only(args));
    return { whenTrue: whenFalse, whenFalse: whenTrue };
  },
  sqlTest: (args, build) => `(NOT ${build.test(only(args))})`,
};

const holds: PortableOperator = {
  name: '!!',
  arity: [0, Infinity],
  run: (argument, build) => {
    const value = onlyArgument(argument, build);
    return (frame) => isTruthy(value(frame));
  },
  portableArity: [1, 1],
  computes: false,
  typed: booleans,
  test: (args, build) => build.test(only(args)),
  testColumns: (args, build) => build.test(only(args)),
  lowerTest: (args, lower) => lower.test(only(args)),
  sqlTest: (args, build) => build.test(only(args)),
};

/** and, or, !, !! over conditions. */
export const logicOperators: readonly PortableOperator[] = [and, or, not, holds];
