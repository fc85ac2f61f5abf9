import { isComputed, type Expression } from '../expression.js';
import type { PortableOperator } from '../operators/operator.js';
import { comparisonDecimals, roundHalfUp } from '../rounding.js';
import { blockLength, testEach, type Column, type ColumnQuantity, type ColumnTest } from './column.js';

/** Turns arguments into answers for blocks of rows; given to an operator when a rule is prepared for columns. */
export interface ColumnBuilder {
  test(expression: Expression): ColumnTest;
  quantity(expression: Expression): ColumnQuantity;
  /** A number to compare: what arithmetic made is rounded first. */
  operand(expression: Expression): ColumnQuantity;
  readonly columnOf: (name: string) => Column;
}

/** How an operator of the portable profile answers for columns of values. */
export interface ColumnFacet {
  testColumns?(args: readonly Expression[], build: ColumnBuilder): ColumnTest;
  quantityColumns?(args: readonly Expression[], build: ColumnBuilder): ColumnQuantity;
}

/** A builder over the columns that variables have. */
export function columnBuilderOver(
  columnOf: (name: string) => Column,
  operatorOf: (name: string) => PortableOperator,
): ColumnBuilder {
  const builder: ColumnBuilder = {
    test: (expression) => {
      if (expression.kind === 'operation') {
        return operatorOf(expression.operator).testColumns?.(expression.args, builder) ?? refuse(expression.operator);
      }
      if (expression.kind === 'constant') return testEach(() => expression.value === true);
      const column = columnOf(expression.name);
      return column.type === 'boolean' ? (from, to) => column.values.subarray(from, to) : refuse(expression.name);
    },
    quantity: (expression) => {
      if (expression.kind === 'operation') {
        const facet = operatorOf(expression.operator);
        return facet.quantityColumns?.(expression.args, builder) ?? refuse(expression.operator);
      }
      if (expression.kind === 'constant') {
        const fixed = new Float64Array(blockLength).fill(Number(expression.value));
        return () => fixed;
      }
      const column = columnOf(expression.name);
      return column.type === 'number' ? (from, to) => column.values.subarray(from, to) : refuse(expression.name);
    },
    operand: (expression) => {
      const quantity = builder.quantity(expression);
      return isComputed(expression) ? rounded(quantity) : quantity;
    },
    columnOf,
  };
  return builder;
}

function rounded(quantity: ColumnQuantity): ColumnQuantity {
  const out = new Float64Array(blockLength);
  return (from, to) => {
    const values = quantity(from, to);
    for (let at = 0; at < to - from; at += 1) {
      const value = roundHalfUp(values[at] as number, comparisonDecimals);
      out[at] = value - value === 0 ? value : NaN;
    }
    return out;
  };
}

function refuse(name: string): never {
  throw new Error(`\`${name}\` stands where its type was not checked`);
}
