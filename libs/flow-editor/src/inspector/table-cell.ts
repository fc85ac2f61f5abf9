import {
  operatorsFor,
  type ConditionRow,
  type FactDefinition,
  type RowOperator,
  type TableCell,
} from '@tierwright/model';
import { firstRow } from './first-row.js';

/** A cell as a row of fields shows it; null for a cell that holds a rule. */
export function rowOfCell(cell: TableCell, fact: string): ConditionRow | null {
  switch (cell.op) {
    case 'rule':
      return null;
    case 'between':
      return { fact, operator: 'between', value: [cell.from, cell.to] };
    case 'in':
    case 'not-in':
      return { fact, operator: cell.op, value: cell.values };
    default:
      return { fact, operator: cell.op, value: cell.value };
  }
}

/** The cell that a row of fields stands for; null when a table cannot ask it. */
export function cellOfRow({ operator, value }: ConditionRow): TableCell | null {
  if (operator === 'between') {
    const [from, to] = Array.isArray(value) ? value : [];
    return typeof from === 'number' && typeof to === 'number' ? { op: operator, from, to } : null;
  }
  if (operator === 'in' || operator === 'not-in') {
    return Array.isArray(value) ? { op: operator, values: [...value] } : null;
  }
  if (operator === 'contains' || typeof value === 'object') return null;
  return { op: operator, value };
}

/** The cell with room between its borders: the upper one is not included, so one from 4 to 4 would ask for nothing. */
export const wideEnough = (cell: TableCell): TableCell =>
  cell.op === 'between' && cell.to <= cell.from ? { ...cell, to: cell.from + 1 } : cell;

/** What a cell can ask of a fact, the most usual first. */
export const cellOperators = (fact: FactDefinition): readonly RowOperator[] =>
  operatorsFor(fact.type).filter((operator) => operator !== 'contains');

/** A first cell for a fact; null for a fact that only a rule can ask. */
export const firstCell = (fact: FactDefinition): TableCell | null => cellOfRow(firstRow(fact));
