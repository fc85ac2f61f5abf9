import type { Expression } from '../expression.js';
import { allRules, isFiniteRule } from '../plain.js';
import type { Rule } from '../value.js';
import { allOf, type LoweredValue, type Operator, type Quantity } from './operator.js';

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/**
 * An operator that folds numbers from the left.
 * INVARIANT: every result that is not finite is unknown, in every order, so each step is judged.
 */
function arithmetic(
  name: string,
  arity: readonly [number, number],
  fold: (a: number, b: number) => number,
  alone: (a: number) => number,
): Operator {
  return {
    name,
    arity,
    computes: true,
    typed: (args) => allOf(args, 'number', 'number'),
    quantity: (args, build): Quantity => {
      const [first, ...rest] = args.map((arg) => build.quantity(arg));
      return (values) => {
        let result = first?.(values) ?? null;
        if (result === null) return null;
        if (rest.length === 0) return finite(alone(result));
        for (const next of rest) {
          const value = next(values);
          if (value === null) return null;
          result = fold(result, value);
        }
        return finite(result);
      };
    },
    lowerQuantity: (args: readonly Expression[], lower): LoweredValue => {
      const parts = args.map((arg) => lower.named(lower.quantity(arg)));
      const value: Rule = { [name]: parts.map((part) => part.value) };
      return { value, known: allRules([...parts.map((part) => part.known), isFiniteRule(value)]) };
    },
  };
}

const same = (a: number): number => a;

/** +, -, *, /, %, min and max over numbers. */
export const arithmeticOperators: readonly Operator[] = [
  arithmetic('+', [1, Infinity], (a, b) => a + b, same),
  arithmetic(
    '-',
    [1, 2],
    (a, b) => a - b,
    (a) => -a,
  ),
  arithmetic('*', [1, Infinity], (a, b) => a * b, same),
  arithmetic('/', [2, 2], (a, b) => a / b, same),
  arithmetic('%', [2, 2], (a, b) => a % b, same),
  arithmetic('min', [1, Infinity], (a, b) => Math.min(a, b), same),
  arithmetic('max', [1, Infinity], (a, b) => Math.max(a, b), same),
];
