import { foldColumns } from '../columns/combine.js';
import type { Expression } from '../expression.js';
import { allRules, isFiniteRule } from '../plain.js';
import type { SqlArithmetic } from '../sql/dialect.js';
import type { Rule } from '../value.js';
import { runFold, type Fold } from './fold.js';
import { allOf, type LoweredValue, type PortableOperator, type Quantity } from './operator.js';

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/**
 * An operator that folds numbers from the left.
 * INVARIANT: every result that is not finite is unknown, in every order, so each step is judged.
 */
function arithmetic(name: SqlArithmetic, portableArity: readonly [number, number], whole: Fold): PortableOperator {
  const { step, alone } = whole;
  return {
    name,
    arity: [whole.fewest, Infinity],
    run: (argument, build) => runFold(whole, argument, build),
    portableArity,
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
          result = step(result, value);
        }
        return finite(result);
      };
    },
    quantityColumns: (args, build) =>
      foldColumns(
        args.map((arg) => build.quantity(arg)),
        step,
        alone,
      ),
    lowerQuantity: (args: readonly Expression[], lower): LoweredValue => {
      const parts = args.map((arg) => lower.named(lower.quantity(arg)));
      const value: Rule = { [name]: parts.map((part) => part.value) };
      return { value, known: allRules([...parts.map((part) => part.known), isFiniteRule(value)]) };
    },
    sqlQuantity: (args, build) =>
      build.dialect.compute(
        name,
        args.map((arg) => build.quantity(arg)),
        build.named,
      ),
  };
}

const same = (a: number): number => a;

/** +, -, *, /, %, min and max over numbers. */
export const arithmeticOperators: readonly PortableOperator[] = [
  arithmetic('+', [1, Infinity], { fewest: 0, none: 0, step: (a, b) => a + b, alone: same }),
  arithmetic('-', [1, 2], { fewest: 1, none: 0, step: (a, b) => a - b, alone: (a) => -a }),
  arithmetic('*', [1, Infinity], { fewest: 0, none: 1, step: (a, b) => a * b, alone: same }),
  arithmetic('/', [2, 2], { fewest: 1, none: 0, step: (a, b) => a / b, alone: (a) => 1 / a }),
  arithmetic('%', [2, 2], { fewest: 2, none: 0, step: (a, b) => a % b, alone: same }),
  arithmetic('min', [1, Infinity], { fewest: 1, none: 0, step: (a, b) => Math.min(a, b), alone: same }),
  arithmetic('max', [1, Infinity], { fewest: 1, none: 0, step: (a, b) => Math.max(a, b), alone: same }),
];
