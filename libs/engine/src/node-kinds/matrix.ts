import type { Rule } from '@tierwright/json-logic';
import type { MatrixAxis, NodeOf } from '@tierwright/model';
import { bandIndex, bandRange, bandRule, bandsAscend, bandSql, lowerEnds } from '../bands.js';
import { anyMissing, anyNull, banding, checkFact } from '../numeric-fact.js';
import { stopped, type Row } from '../program.js';
import { slotNamed, type Scope } from '../scope.js';
import type { NodeKindHandler } from './node-kind.js';

type Matrix = NodeOf<'matrix'>;

/** Index of the exit of each cell by row and column; `stopped` where the matrix is not finished. */
export function cellExits(node: Matrix): number[][] {
  const exits = new Map(node.exits.map((exit, at) => [exit.id, at]));
  const cells = new Map(node.cells.map((cell) => [`${cell.row}.${cell.column}`, exits.get(cell.exit) ?? stopped]));
  return node.rows.bands.map((row) =>
    node.columns.bands.map((column) => cells.get(`${row.id}.${column.id}`) ?? stopped),
  );
}

function axis({ id, fact, bands }: MatrixAxis, scope: Scope) {
  const slot = slotNamed(scope, fact);
  const ends = lowerEnds(bands);
  return {
    slot,
    boundaries: ends.map((value) => ({ fact, value })),
    bandOf: (row: Row): number => {
      const value = row.values[slot];
      return typeof value === 'number' ? bandIndex(ends, value) : stopped;
    },
    show: (row: Row, index: number) => {
      const range = index === stopped ? { from: null, to: null } : bandRange(ends, index);
      return banding(scope, row, fact, { of: id, band: bands[index]?.id ?? null, ...range, points: null });
    },
  };
}

/** Two banded axes; each cell leads to one of the exits. */
export const matrix: NodeKindHandler<'matrix'> = {
  check: (node, scope) => {
    for (const side of ['rows', 'columns'] as const) {
      checkFact(node, node[side].fact, `/${side}/fact`, scope);
      if (!bandsAscend(node[side].bands)) scope.report(node, 'bands-not-ascending', `/${side}/bands`);
    }
    if (cellExits(node).some((row) => row.includes(stopped))) scope.report(node, 'cell-missing', '/cells');
  },
  compile: (node, scope) => {
    const rows = axis(node.rows, scope);
    const columns = axis(node.columns, scope);
    const cells = cellExits(node);
    const unknown = node.exits.length;
    return {
      reads: [...new Set([rows.slot, columns.slot])],
      cost: 2,
      boundaries: [...rows.boundaries, ...columns.boundaries],
      step: (row) => {
        const down = rows.bandOf(row);
        const across = columns.bandOf(row);
        if (down === stopped || across === stopped) return unknown;
        const exit = cells[down]?.[across] ?? stopped;
        if (exit === stopped) row.reasons.push({ code: 'unfinished-flow', fact: null, node: node.id });
        return exit;
      },
      trace: (row) => ({
        comparisons: [],
        bandings: [rows.show(row, rows.bandOf(row)), columns.show(row, columns.bandOf(row))],
        score: null,
      }),
      blame: null,
    };
  },
  toJsonLogic: (node, scope) => {
    const ids = node.exits.map(({ id }) => id);
    const down = lowerEnds(node.rows.bands);
    const across = lowerEnds(node.columns.bands);
    const lines = cellExits(node).map((line) =>
      bandRule(
        { var: node.columns.fact },
        across,
        line.map((exit): Rule => ids[exit] ?? null),
      ),
    );
    const exit = bandRule({ var: node.rows.fact }, down, lines);
    const unknown = anyMissing([node.rows.fact, node.columns.fact]);
    return { if: [scope.reached, { if: [unknown, 'unknown', exit] }, null] };
  },
  toSql: (node, scope) => {
    const ids = node.exits.map(({ id }) => `'${id}'`);
    const [down, across] = [scope.column(node.rows.fact), scope.column(node.columns.fact)];
    const lines = cellExits(node).map((line) =>
      bandSql(
        across,
        lowerEnds(node.columns.bands),
        line.map((exit) => ids[exit] ?? 'NULL'),
        scope.dialect,
      ),
    );
    const exit = bandSql(down, lowerEnds(node.rows.bands), lines, scope.dialect);
    return `CASE WHEN ${anyNull([down, across])} THEN 'unknown' ELSE ${exit} END`;
  },
};
