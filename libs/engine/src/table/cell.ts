import { parseCondition, prepareTest, variablesOf, type Test, type Truth, type Value } from '@tierwright/json-logic';
import type { TableCell } from '@tierwright/model';
import { slotNamed, type Scope } from '../scope.js';

/** A cell that asks its own input only. */
export type LiteralCell = Exclude<TableCell, { op: 'rule' }>;

/** Whether a value that is there satisfies a cell. */
export function cellHolds(cell: LiteralCell, value: Exclude<Value, null>): boolean {
  switch (cell.op) {
    case '==':
      return value === cell.value;
    case '!=':
      return value !== cell.value;
    case '<':
      return value < cell.value;
    case '<=':
      return value <= cell.value;
    case '>':
      return value > cell.value;
    case '>=':
      return value >= cell.value;
    case 'between':
      return Number(value) >= cell.from && Number(value) < cell.to;
    case 'in':
      return cell.values.some((item) => item === value);
    case 'not-in':
      return !cell.values.some((item) => item === value);
  }
}

/** What a cell says of a value; a value that is missing leaves it unknown. */
export const cellTruth = (cell: LiteralCell, value: Value): Truth => (value === null ? null : cellHolds(cell, value));

/** A rule cell ready to run, with the slots it reads. */
export function prepareRuleCell(rule: unknown, scope: Scope): { test: Test; reads: number[] } {
  const { expression } = parseCondition(rule, scope.types);
  if (!expression) throw new Error('a cell of a table was not checked');
  const slotOf = (name: string) => slotNamed(scope, name);
  return { test: prepareTest(expression, slotOf), reads: variablesOf(expression).map(slotOf) };
}
