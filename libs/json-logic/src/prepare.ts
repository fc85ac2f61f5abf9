import { isComputed, type Expression } from './expression.js';
import type { Builder, PortableOperator, Quantity, SlotOf, Term, Test } from './operators/operator.js';
import { portableOperators } from './operators/table.js';
import { comparisonDecimals, roundHalfUp } from './rounding.js';

/**
 * A condition as a closure over the values of a row: true, false, or null for unknown.
 * @example prepareTest(expression, () => 0)([3000]) // true
 */
export function prepareTest(expression: Expression, slotOf: SlotOf): Test {
  return builderOver(slotOf).test(expression);
}

/** A number as a closure over the values of a row; null is unknown. */
export function prepareQuantity(expression: Expression, slotOf: SlotOf): Quantity {
  return builderOver(slotOf).quantity(expression);
}

/** A value as it enters a comparison, computed numbers rounded. */
export function prepareOperand(expression: Expression, slotOf: SlotOf): Term {
  return builderOver(slotOf).operand(expression);
}

/** How many steps one evaluation takes at most. */
export function costOf(expression: Expression): number {
  if (expression.kind !== 'operation') return 1;
  return expression.args.reduce((sum, arg) => sum + costOf(arg), 1);
}

/** The operator of an operation. INVARIANT: parsed expressions hold operators of the table only. */
export function operatorOf(name: string): PortableOperator {
  const operator = portableOperators.get(name);
  if (!operator) throw new Error(`operator \`${name}\` was not checked`);
  return operator;
}

function builderOver(slotOf: SlotOf): Builder {
  const builder: Builder = {
    test(expression) {
      if (expression.kind === 'operation') {
        return operatorOf(expression.operator).test?.(expression.args, builder) ?? refuse(expression.operator);
      }
      if (expression.kind === 'constant') {
        const truth = expression.value === true;
        return () => truth;
      }
      const slot = slotOf(expression.name);
      return (values) => {
        const value = values[slot];
        return typeof value === 'boolean' ? value : null;
      };
    },
    quantity(expression) {
      if (expression.kind === 'operation') {
        return operatorOf(expression.operator).quantity?.(expression.args, builder) ?? refuse(expression.operator);
      }
      if (expression.kind === 'constant') {
        const number = typeof expression.value === 'number' ? expression.value : null;
        return () => number;
      }
      const slot = slotOf(expression.name);
      return (values) => {
        const value = values[slot];
        return typeof value === 'number' ? value : null;
      };
    },
    operand: (expression) => operandOf(expression, builder, slotOf),
    slotOf,
  };
  return builder;
}

function operandOf(expression: Expression, builder: Builder, slotOf: SlotOf): Term {
  if (expression.kind === 'variable') {
    const slot = slotOf(expression.name);
    return (values) => values[slot] ?? null;
  }
  if (expression.kind === 'constant') {
    const value = expression.value;
    const fixed = typeof value === 'object' ? null : value;
    return () => fixed;
  }
  if (expression.type === 'boolean') return builder.test(expression);
  const quantity = builder.quantity(expression);
  if (!isComputed(expression)) return quantity;
  return (values) => {
    const value = quantity(values);
    const rounded = value === null ? Infinity : roundHalfUp(value, comparisonDecimals);
    return Number.isFinite(rounded) ? rounded : null;
  };
}

function refuse(operator: string): never {
  throw new Error(`operator \`${operator}\` stands where its type was not checked`);
}
