import type { Comparison, NodeOf, UngradedReason } from '@tierwright/model';
import { compared } from '../conditions.js';
import type { Row, StepTrace } from '../program.js';
import type { Scope } from '../scope.js';
import { cellTruth, leavesOfCell } from './cell.js';
import type { CompiledRows } from './compile-rows.js';
import type { Finding } from './find-row.js';
import { nearRowFinder } from './near-rows.js';

type Table = NodeOf<'table'>;

/** Rows that failed in one input only and are shown beside the deciding row. */
const shownNear = 3;

/** Shows the deciding row with its comparisons, after the nearest rows above it with the ones that failed. */
export function tableTracer(node: Table, rows: CompiledRows, scope: Scope): (row: Row, found: Finding) => StepTrace {
  const nearRows = nearRowFinder(rows, shownNear);
  return (row, { at: decided, second }) => {
    const shown = (at: number, failing: boolean): Comparison[] =>
      rows
        .literals(at)
        .filter(({ cell, slot }) => !failing || cellTruth(cell, row.values[slot] ?? null) === false)
        .flatMap(({ cell, fact, slot }) => leavesOfCell(cell, fact, slot))
        .concat(failing ? [] : rows.ruleLeaves(at))
        .map((leaf) => compared(node.rows[at]?.id ?? '', leaf, row, scope));
    const near = nearRows(row, decided < 0 ? rows.count : decided).flatMap((at) => shown(at, true));
    const own = [decided, second].filter((at) => at >= 0).flatMap((at) => shown(at, false));
    const id = node.rows[decided]?.id;
    return { comparisons: [...near, ...own], bandings: [], score: null, ...(id ? { row: id } : {}) };
  };
}

/** The facts the deciding row lacks. */
export function blameTable(node: Table, rows: CompiledRows, scope: Scope, row: Row, found: Finding): UngradedReason[] {
  const slots = found.at < 0 ? [] : rows.readsOf(found.at);
  return [...new Set(slots)].flatMap((slot): UngradedReason[] => {
    const fact = (row.values[slot] ?? null) === null ? scope.slots[slot]?.fact : undefined;
    return fact ? [{ code: 'missing-fact', fact: fact.key, node: node.id }] : [];
  });
}
