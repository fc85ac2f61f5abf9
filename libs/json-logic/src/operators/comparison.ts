import type { Expression } from '../expression.js';
import { allRules } from '../plain.js';
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

/** An order of two numbers, or of three for the between style of < and <=. */
function order(
  name: string,
  most: number,
  holds: NumberTest,
  texts: (a: string, b: string) => boolean,
  againstConstant: (limit: number) => (x: number) => boolean,
): PortableOperator {
  return {
    name,
    arity: [2, Infinity],
    lazy: true,
    run: (argument, build) => runChain(orderPair(build.numbers, holds, texts), argument, build),
    portableArity: [2, most],
    computes: false,
    typed: (args) => allOf(args, 'number', 'boolean'),
    test: (args, build): Test => {
      const [low, middle, high] = args.map((arg) => build.operand(arg));
      const limit = args.length === 2 && args[1]?.kind === 'constant' ? args[1].value : null;
      if (low && typeof limit === 'number') {
        const within = againstConstant(limit);
        return (values) => {
          const value = low(values);
          return typeof value === 'number' ? within(value) : null;
        };
      }
      return (values) => {
        const a = low?.(values);
        const b = middle?.(values);
        if (typeof a !== 'number' || typeof b !== 'number') return null;
        if (!high) return holds(a, b);
        const c = high(values);
        return typeof c === 'number' ? holds(a, b) && holds(b, c) : null;
      };
    },
    lowerTest: lowerOperands(name),
  };
}

/** Equality of two values of one type; no value is converted. */
function equality(name: string, wanted: boolean): PortableOperator {
  return {
    name,
    arity: [2, Infinity],
    lazy: true,
    run: (argument, build) => runChain(softPair(build.numbers, wanted), argument, build),
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
      const [left, right] = args.map((arg) => build.operand(arg));
      return (values) => {
        const a = left?.(values) ?? null;
        const b = right?.(values) ?? null;
        return a === null || b === null ? null : (a === b) === wanted;
      };
    },
    lowerTest: lowerOperands(name),
  };
}

/** <, <=, >, >=, ==, != without any conversion of types. */
export const comparisonOperators: readonly PortableOperator[] = [
  order(
    '<',
    3,
    (a, b) => a < b,
    (a, b) => a < b,
    (limit) => (x) => x < limit,
  ),
  order(
    '<=',
    3,
    (a, b) => a <= b,
    (a, b) => a <= b,
    (limit) => (x) => x <= limit,
  ),
  order(
    '>',
    2,
    (a, b) => a > b,
    (a, b) => a > b,
    (limit) => (x) => x > limit,
  ),
  order(
    '>=',
    2,
    (a, b) => a >= b,
    (a, b) => a >= b,
    (limit) => (x) => x >= limit,
  ),
  equality('==', true),
  equality('!=', false),
];
