import { isPresent, type Rule } from '@tierwright/json-logic';
import type { MatrixAxis, NodeOf } from '@tierwright/model';
import { bandIndex, bandRange, bandRule, bandsAscend, bandSql, lowerEnds } from '../bands.js';
import { anyMissing, anyNull, banding, checkFact } from '../numeric-fact.js';
import { stopped, type Row } from '../program.js';
import { slotNamed, type Scope } from '../scope.js';
import type { SqlNodeScope } from '../sql/sql-scope.js';
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

/** What an axis answers for customers who are to stay without a tier. */
export const ungraded = -2;

/** What an axis answers without a value: the index of a band, `stopped` for the unknown exit, or `ungraded`. */
export function withoutValue({ missing = 'unknown', bands }: MatrixAxis): number {
  if (typeof missing === 'object') return bands.findIndex(({ id }) => id === missing.band);
  return missing === 'ungraded' ? ungraded : stopped;
}

function axis(drawn: MatrixAxis, scope: Scope) {
  const { id, fact, bands } = drawn;
  const absent = withoutValue(drawn);
  const slot = slotNamed(scope, fact);
  const ends = lowerEnds(bands);
  return {
    slot,
    boundaries: ends.map((value) => ({ fact, value })),
    bandOf: (row: Row): number => {
      const value = row.values[slot];
      return typeof value === 'number' ? bandIndex(ends, value) : absent;
    },
    show: (row: Row, index: number) => {
      const range = index < 0 ? { from: null, to: null } : bandRange(ends, index);
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
      const { missing, bands } = node[side];
      if (typeof missing === 'object' && !bands.some(({ id }) => id === missing.band)) {
        scope.report(node, 'unknown-band', `/${side}/missing`);
      }
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
        if (down === ungraded || across === ungraded) return stopped;
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
    const lines = cellExits(node).map((line) =>
      axisRule(
        node.columns,
        line.map((exit): Rule => ids[exit] ?? null),
      ),
    );
    const axes = [node.rows, node.columns];
    const factsOf = (policy: 'ungraded' | 'unknown') =>
      axes.filter(({ missing = 'unknown' }) => missing === policy).map(({ fact }) => fact);
    const guard = (facts: string[], answer: Rule): Rule[] => (facts.length > 0 ? [anyMissing(facts), answer] : []);
    const guards = [...guard(factsOf('ungraded'), null), ...guard(factsOf('unknown'), 'unknown')];
    const exit = axisRule(node.rows, lines);
    return { if: [scope.reached, guards.length > 0 ? { if: [...guards, exit] } : exit, null] };
  },
  toSql: (node, scope) => {
    const ids = node.exits.map(({ id }) => `'${id}'`);
    const lines = cellExits(node).map((line) =>
      axisSql(
        node.columns,
        line.map((exit) => ids[exit] ?? 'NULL'),
        scope,
      ),
    );
    const axes = [node.rows, node.columns];
    const guard = (policy: 'ungraded' | 'unknown', answer: string) => {
      const facts = axes.filter(({ missing = 'unknown' }) => missing === policy).map(({ fact }) => scope.column(fact));
      return facts.length > 0 ? `WHEN ${anyNull(facts)} THEN ${answer}` : '';
    };
    const guards = `${guard('ungraded', 'NULL')} ${guard('unknown', "'unknown'")}`.trim();
    const exit = axisSql(node.rows, lines, scope);
    return guards ? `CASE ${guards} ELSE ${exit} END` : exit;
  },
};

/** The same as `axisRule` in SQL. */
function axisSql(axis: MatrixAxis, results: readonly string[], scope: SqlNodeScope): string {
  const column = scope.column(axis.fact);
  const banded = bandSql(column, lowerEnds(axis.bands), results, scope.dialect);
  const standIn = results[withoutValue(axis)];
  return standIn === undefined ? banded : `CASE WHEN ${column} IS NULL THEN ${standIn} ELSE ${banded} END`;
}

/** The result of the band of an axis; without a value, that of the band that stands in for it. */
function axisRule(axis: MatrixAxis, results: readonly Rule[]): Rule {
  const banded = bandRule({ var: axis.fact }, lowerEnds(axis.bands), results);
  const standIn = results[withoutValue(axis)];
  return standIn === undefined ? banded : { if: [isPresent(axis.fact), banded, standIn] };
}
