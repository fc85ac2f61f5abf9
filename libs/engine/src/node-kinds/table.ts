import type { UngradedReason } from '@tierwright/model';
import { stopped, type Row } from '../program.js';
import { checkTable } from '../table/check-table.js';
import { compileRows } from '../table/compile-rows.js';
import { exportTable } from '../table/export-table.js';
import { tableSql } from '../table/table-sql.js';
import { rowFinder } from '../table/find-row.js';
import { blameTable, tableTracer } from '../table/trace-table.js';
import type { NodeKindHandler } from './node-kind.js';

/** A decision table; two rows that surely hold where only one may leave the customer ungraded. */
export const table: NodeKindHandler<'table'> = {
  check: checkTable,
  compile: (node, scope) => {
    const rows = compileRows(node, scope);
    const find = rowFinder(rows, node.hitPolicy === 'unique');
    const trace = tableTracer(node, rows, scope);
    const exits = new Map(node.exits.map(({ id }, at) => [id, at]));
    const exitOf = node.rows.map(({ exit }) => exits.get(exit) ?? stopped);
    const otherwise = node.exits.length;
    const policy = node.missing ?? 'unknown';
    const unanswered = policy === 'otherwise' ? otherwise : policy === 'ungraded' ? stopped : otherwise + 1;
    const stop = (row: Row, code: UngradedReason['code']) => {
      row.reasons.push({ code, fact: null, node: node.id });
      return stopped;
    };
    return {
      reads: rows.reads,
      cost: rows.cost,
      boundaries: rows.boundaries,
      step: (row) => {
        const { at, sure, second } = find(row);
        if (second >= 0) return stop(row, 'many-rows-match');
        if (at < 0) return otherwise;
        if (!sure) return unanswered;
        const exit = exitOf[at] ?? stopped;
        return exit === stopped ? stop(row, 'unfinished-flow') : exit;
      },
      trace: (row) => trace(row, find(row)),
      blame: (row) => blameTable(node, rows, scope, row, find(row)),
    };
  },
  toJsonLogic: exportTable,
  toSql: tableSql,
};
