import {
  comparisonsOf,
  costOf,
  parseCondition,
  prepareTest,
  variablesOf,
  type LeafComparison,
  type Test,
  type Truth,
  type Value,
} from '@tierwright/json-logic';
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

/** The numbers a cell holds its input against. */
export const constantsOf = (cell: LiteralCell): number[] => {
  if (cell.op === 'between') return [cell.from, cell.to];
  const listed = 'values' in cell ? cell.values : [cell.value];
  // A zero below zero is zero.
  return listed.flatMap((value) => (typeof value === 'number' ? [value + 0] : []));
};

/** What a cell says of a value; a value that is missing leaves it unknown. */
export const cellTruth = (cell: LiteralCell, value: Value): Truth => (value === null ? null : cellHolds(cell, value));

/** The comparisons a literal cell makes, for showing why its row holds or fails; a between makes two. */
export function leavesOfCell(cell: LiteralCell, variable: string, slot: number): LeafComparison[] {
  if (cell.op === 'between') {
    const ends = [
      { op: '>=', value: cell.from },
      { op: '<', value: cell.to },
    ] as const;
    return ends.flatMap((end) => leavesOfCell(end, variable, slot));
  }
  // Membership is shown as such; a cell that excludes it holds where it fails.
  const shown: LiteralCell = cell.op === 'not-in' ? { ...cell, op: 'in' } : cell;
  const constant = 'values' in cell ? cell.values.map(String) : cell.value;
  const holds: Test = (values) => cellTruth(shown, values[slot] ?? null);
  return [{ variable, operator: shown.op, constant, holds, thresholdOf: () => constant }];
}

/** A rule cell ready to run, with what it reads and compares. */
export function prepareRuleCell(rule: unknown, scope: Scope) {
  const { expression } = parseCondition(rule, scope.types);
  if (!expression) throw new Error('a cell of a table was not checked');
  const slotOf = (name: string) => slotNamed(scope, name);
  return {
    test: prepareTest(expression, slotOf),
    reads: variablesOf(expression).map(slotOf),
    cost: costOf(expression),
    leaves: comparisonsOf(expression, slotOf),
  };
}
