import { joinConditions, parseCondition, testSql } from '@tierwright/json-logic';
import { ruleOfCell, type NodeOf, type TableRow } from '@tierwright/model';
import { anyNull } from '../numeric-fact.js';
import type { SqlNodeScope } from '../sql/sql-scope.js';

type Table = NodeOf<'table'>;

/** A row of a table: its cells as one condition, and the columns that leave it unknown when they are NULL. */
interface RowSql {
  readonly holds: string;
  readonly asks: readonly string[];
  readonly exit: string;
}

/** A decision table in SQL; each cell is written once. */
export function tableSql(node: Table, scope: SqlNodeScope): string {
  const unanswered = node.missing === 'otherwise' ? "'default'" : node.missing === 'ungraded' ? 'NULL' : "'unknown'";
  const exits = new Map(node.exits.map(({ id }, at) => [id, at + 1]));
  const rows = node.rows.map((row) => rowSql(row, node, scope));
  if (rows.length === 0) return "'default'";
  return node.hitPolicy === 'first'
    ? firstRow(rows, unanswered, exits, scope)
    : onlyRow(rows, unanswered, exits, scope);
}

type ExitNumbers = ReadonlyMap<string, number>;

/** The first row that is not surely false; it is unknown when a column it asks has no value. */
function firstRow(rows: readonly RowSql[], unanswered: string, exits: ExitNumbers, scope: SqlNodeScope): string {
  const cases = rows.map(({ holds, asks, exit }) => {
    const taken = exits.has(exit) ? `'${exit}'` : 'NULL';
    if (asks.length === 0) return `WHEN ${holds} THEN ${taken}`;
    const open = scope.define(anyNull(asks));
    return `WHEN (${holds}) IS NOT FALSE THEN CASE WHEN ${open} THEN ${unanswered} ELSE ${taken} END`;
  });
  return `CASE ${cases.join(' ')} ELSE 'default' END`;
}

const hitWeight = 10_000_000;
const openWeight = 1_000_000_000_000;

/**
 * Exactly one row may hold: one whole number counts what is open, what holds, and the exits of what holds.
 * INVARIANT: 10,000 rows of 100 exits stay below the weight of a hit, 10,000 hits below that of an open row.
 */
function onlyRow(rows: readonly RowSql[], unanswered: string, exits: ExitNumbers, scope: SqlNodeScope): string {
  const counts = rows.map(({ holds, exit }) => {
    return `CASE ${holds} WHEN TRUE THEN ${hitWeight + (exits.get(exit) ?? 0)} WHEN FALSE THEN 0 ELSE ${openWeight} END`;
  });
  const count = scope.define(addUp(counts));
  const hits = `(${count} % ${openWeight})`;
  const cases = [...exits].map(([id, number]) => `WHEN ${number} THEN '${id}'`);
  return `CASE WHEN ${hits} >= ${2 * hitWeight} THEN NULL WHEN ${count} >= ${openWeight} THEN ${unanswered}
    WHEN ${count} = 0 THEN 'default' ELSE CASE ${count} - ${hitWeight} ${cases.join(' ')} END END`;
}

/** Whole numbers added as a balanced tree, because databases limit how deep an expression may be. */
function addUp(numbers: readonly string[]): string {
  if (numbers.length <= 1) return numbers[0] ?? '0';
  const middle = Math.ceil(numbers.length / 2);
  return `(${addUp(numbers.slice(0, middle))} + ${addUp(numbers.slice(middle))})`;
}

function rowSql(row: TableRow, node: Table, scope: SqlNodeScope): RowSql {
  const asks = new Set<string>();
  const cells = node.inputs.flatMap(({ id, fact }) => {
    const cell = row.cells[id];
    const expression = cell && parseCondition(ruleOfCell(cell, fact), scope.types).expression;
    if (!expression) return [];
    const holds = testSql(expression, scope);
    if (cell.op !== 'rule') {
      asks.add(scope.column(fact));
      return [holds];
    }
    const named = scope.named(holds);
    asks.add(named);
    return [named];
  });
  return { holds: joinConditions(cells, 'AND'), asks: [...asks], exit: row.exit };
}
