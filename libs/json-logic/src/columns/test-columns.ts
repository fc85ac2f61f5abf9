import type { Expression } from '../expression.js';
import { operatorOf } from '../prepare.js';
import { blockLength, type Column } from './column.js';
import { columnBuilderOver } from './column-builder.js';

/**
 * A condition for many rows at once, from columns: 1 where it holds, 0 where it does not, -1 where it is unknown.
 * @example testColumns(expression, () => ({ type: 'number', values: Float64Array.of(1, 9, NaN) }), 3) // [0, 1, -1]
 */
export function testColumns(expression: Expression, columnOf: (name: string) => Column, rows: number): Int8Array {
  const test = columnBuilderOver(columnOf, operatorOf).test(expression);
  const truths = new Int8Array(rows);
  for (let from = 0; from < rows; from += blockLength) {
    const to = Math.min(rows, from + blockLength);
    truths.set(test(from, to).subarray(0, to - from), from);
  }
  return truths;
}

/** A number for many rows at once, from columns; NaN where it is unknown. */
export function quantityColumns(
  expression: Expression,
  columnOf: (name: string) => Column,
  rows: number,
): Float64Array {
  const quantity = columnBuilderOver(columnOf, operatorOf).quantity(expression);
  const values = new Float64Array(rows);
  for (let from = 0; from < rows; from += blockLength) {
    const to = Math.min(rows, from + blockLength);
    values.set(quantity(from, to).subarray(0, to - from), from);
  }
  return values;
}
