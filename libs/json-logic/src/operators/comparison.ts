import { compareColumns } from '../columns/combine.js';
import { equalColumns } from '../columns/equal-columns.js';
import type { Expression } from '../expression.js';
import { allRules } from '../plain.js';
import type { SqlBuilder } from '../sql/sql-builder.js';
import type { Rule } from '../value.js';
import {
  allOf,
  type LoweredTest,
  type LoweredValue,
  type Lowering,
  type PortableOperator,
  type Test,
} from './operator.js';
import { orderPair, runChain, softPair } from './chain.js';
import { equalityBySlot, orderBySlot } from './slot-test.js';
import { runAgainstNumber, runAgainstText } from './typed-comparison.js';
import type { OperatorName } from '../words/operator-name.js';

type NumberTest = (a: number, b: number) => boolean;

const lowerPlain = (operator: string, operands: readonly LoweredValue[]): LoweredTest => {
  const known = operands.map((operand) => operand.known);
  const rule: Rule = { [operator]: operands.map((operand) => operand.value) };
  return { whenTrue: allRules([...known, rule]), whenFalse: allRules([...known, { '!': [rule] }]) };
};

const lowerOperands = (operator: string) => (args: readonly Expression[], lower: Lowering) =>
  lowerPlain(
    operator,
    args.map((arg) => lower.named(lower.operand(arg))),
  );

/** SQL answers false for a < b AND b < NULL where the middle decides; here every operand must be known. */
const sqlOrder = (operator: string) => (args: readonly Expression[], build: SqlBuilder) => {
  const [low = '', middle = '', high] = args.map((arg) => build.operand(arg));
  if (high === undefined) return `(${low} ${operator} ${middle})`;
  const [a, b, c] = [low, middle, high].map((operand) => build.named(operand));
  return `(CASE WHEN ${a} IS NOT NULL AND ${c} IS NOT NULL THEN ${a} ${operator} ${b} AND ${b} ${operator} ${c} END)`;
};

const isFixed = (expression: Expression): boolean => expression.kind === 'constant';

/** Texts are compared by code points; one that no row can hold equals none. */
function sqlEquality(wanted: boolean, [left, right]: readonly Expression[], build: SqlBuilder): string {
  if (left?.kind === 'constant' && right?.kind === 'constant')
    return (left.value === right.value) === wanted ? 'TRUE' : 'FALSE';
  const [fixed, other] = left && isFixed(left) ? [left, right] : [right, left];
  const compared = wanted ? '=' : '<>';
  if (fixed?.kind === 'constant' && typeof fixed.value === 'string') {
    const known = build.operand(other as Expression);
    const text = build.dialect.text(fixed.value);
    if (text === null) return `(CASE WHEN ${known} IS NOT NULL THEN ${wanted ? 'FALSE' : 'TRUE'} END)`;
    return `(${build.dialect.byCodePoint(known)} ${compared} ${text})`;
  }
  const [a, b] = [left, right].map((side) => build.operand(side as Expression)) as [string, string];
  return left?.type === 'text' ? `(${build.dialect.byCodePoint(a)} ${compared} ${b})` : `(${a} ${compared} ${b})`;
}

/** An order of two numbers, or of three for the between style of < and <=. */
function order(
  name: OperatorName,
  most: number,
  holds: NumberTest,
  texts: (a: string, b: string) => boolean,
): PortableOperator {
  const run: PortableOperator['run'] = (argument, build) =>
    runChain(orderPair(build.numbers, holds, texts), argument, build);
  return {
    name,
    arity: [2, Infinity],
    lazy: true,
    run,
    runTyped: (argument, build, types) => runAgainstNumber(argument, types, holds, () => run(argument, build)),
    portableArity: [2, most],
    computes: false,
    typed: (args) => allOf(args, 'number', 'boolean'),
    test: (args, build): Test => {
      const bySlot = orderBySlot(name, args, build.slotOf);
      if (bySlot) return bySlot;
      const [low, middle, high] = args.map((arg) => build.operand(arg));
      return (values) => {
        const a = low?.(values);
        const b = middle?.(values);
        if (typeof a !== 'number' || typeof b !== 'number') return null;
        if (!high) return holds(a, b);
        const c = high(values);
        return typeof c === 'number' ? holds(a, b) && holds(b, c) : null;
      };
    },
    testColumns: (args, build) =>
      compareColumns(
        args.map((arg) => build.operand(arg)),
        holds,
      ),
    lowerTest: lowerOperands(name),
    sqlTest: sqlOrder(name),
  };
}

/** Equality of two values of one type; no value is converted. */
function equality(name: OperatorName, wanted: boolean): PortableOperator {
  const run: PortableOperator['run'] = (argument, build) => runChain(softPair(build.numbers, wanted), argument, build);
  return {
    name,
    arity: [2, Infinity],
    lazy: true,
    run,
    runTyped: (argument, build, types) => {
      const generally = () => run(argument, build);
      return (
        runAgainstNumber(argument, types, (a, b) => (a === b) === wanted, generally) ??
        runAgainstText(argument, types, wanted, generally)
      );
    },
    portableArity: [2, 2],
    computes: false,
    typed: (args) => {
      const [a, b] = args;
      if (!a || !b || a.type === 'list' || b.type === 'list') return { misuse: 'invalid-argument' };
      // A condition compared with a condition is `and` and `or` in disguise, and doubles when it is lowered.
      if (a.type === 'boolean' && args.some((arg) => arg.kind === 'operation')) return { misuse: 'invalid-argument' };
      return a.type === b.type ? 'boolean' : { misuse: 'type-mismatch' };
    },
    test: (args, build): Test => {
      const bySlot = equalityBySlot(wanted, args, build.slotOf);
      if (bySlot) return bySlot;
      const [left, right] = args.map((arg) => build.operand(arg));
      return (values) => {
        const a = left?.(values) ?? null;
        const b = right?.(values) ?? null;
        return a === null || b === null ? null : (a === b) === wanted;
      };
    },
    testColumns: (args, build) => equalColumns(wanted, args, build),
    lowerTest: lowerOperands(name),
    sqlTest: (args, build) => sqlEquality(wanted, args, build),
  };
}

/** <, <=, >, >=, ==, != without any conversion of types. */
export const comparisonOperators: readonly PortableOperator[] = [
  order(
    '<',
    3,
    (a, b) => a < b,
    (a, b) => a < b,
  ),
  order(
    '<=',
    3,
    (a, b) => a <= b,
    (a, b) => a <= b,
  ),
  order(
    '>',
    2,
    (a, b) => a > b,
    (a, b) => a > b,
  ),
  order(
    '>=',
    2,
    (a, b) => a >= b,
    (a, b) => a >= b,
  ),
  equality('==', true),
  equality('!=', false),
];
