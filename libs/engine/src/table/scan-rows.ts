import type { Truth } from '@tierwright/json-logic';
import type { NodeOf } from '@tierwright/model';
import type { Row } from '../program.js';
import { slotNamed, type Scope } from '../scope.js';
import { cellTruth, prepareRuleCell } from './cell.js';

/** What a table found for a customer: the index of the row that decides. */
export interface Finding {
  /** Index of the deciding row; -1 when no row holds. */
  readonly at: number;
  /** Whether the row surely holds. */
  readonly sure: boolean;
  /** Whether more than one row surely holds where only one may. */
  readonly many: boolean;
}

/** Asks one row after another. */
export function scanRows(node: NodeOf<'table'>, scope: Scope): (row: Row) => Finding {
  const rows = node.rows.map(({ cells }) =>
    node.inputs.flatMap(({ id, fact }) => {
      const cell = cells[id];
      if (!cell) return [];
      if (cell.op === 'rule') {
        const { test } = prepareRuleCell(cell.rule, scope);
        return [(row: Row) => test(row.values)];
      }
      const slot = slotNamed(scope, fact);
      return [(row: Row): Truth => cellTruth(cell, row.values[slot] ?? null)];
    }),
  );
  const truthOf = (at: number, row: Row): Truth => {
    const truths = (rows[at] ?? []).map((cell) => cell(row));
    return truths.includes(false) ? false : truths.includes(null) ? null : true;
  };
  const all = rows.map((_, at) => at);
  return (row) => {
    const truths = all.map((at) => truthOf(at, row));
    const first = truths.findIndex((truth) => truth !== false);
    if (node.hitPolicy === 'first') return { at: first, sure: truths[first] === true, many: false };
    const sure = truths.filter((truth) => truth === true).length;
    const open = truths.indexOf(null);
    if (sure > 1) return { at: truths.indexOf(true), sure: true, many: true };
    return open >= 0 ? { at: open, sure: false, many: false } : { at: first, sure: true, many: false };
  };
}
