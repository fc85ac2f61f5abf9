import type { LeafComparison, Test } from '@tierwright/json-logic';
import type { NodeOf, TableCell } from '@tierwright/model';
import type { NodeBoundary } from '../program.js';
import { slotNamed, type Scope } from '../scope.js';
import { constantsOf, prepareRuleCell, type LiteralCell } from './cell.js';
import { indexColumn, type PlacedCell } from './column-index.js';
import type { IndexedRows } from './find-row.js';

type Table = NodeOf<'table'>;

/** The rows of a checked table with what they read and how they are shown. */
export interface CompiledRows extends IndexedRows {
  readonly reads: readonly number[];
  readonly cost: number;
  /** Every number the cells hold a fact against, once. */
  readonly boundaries: readonly NodeBoundary[];
  /** The literal cells of one row, in the order of the inputs. */
  readonly literals: (row: number) => readonly { fact: string; slot: number; cell: LiteralCell }[];
  /** The comparisons of the rule cells of one row. */
  readonly ruleLeaves: (row: number) => readonly LeafComparison[];
  readonly readsOf: (row: number) => readonly number[];
}

const isLiteral = (cell: TableCell | undefined): cell is LiteralCell => cell !== undefined && cell.op !== 'rule';

/** Indexes the rows of a checked table. */
export function compileRows(node: Table, scope: Scope): CompiledRows {
  const count = node.rows.length;
  const columns = node.inputs.map(({ id, fact }) => {
    const slot = slotNamed(scope, fact);
    const cells = node.rows.flatMap(({ cells: { [id]: cell } }, row): PlacedCell[] =>
      isLiteral(cell) ? [{ row, cell }] : [],
    );
    return indexColumn(slot, scope.types.get(fact) === 'number', cells, count);
  });
  const rules = rulesOf(node, scope);
  const slots = columns.map(({ slot }) => slot);
  const literals = (row: number) =>
    node.inputs.flatMap(({ id, fact }, at) => {
      const cell = node.rows[row]?.cells[id];
      return isLiteral(cell) ? [{ fact, slot: slots[at] as number, cell }] : [];
    });
  const prepared = [...rules.values()].flat();
  const ruleReads = prepared.flatMap(({ reads }) => reads);
  return {
    count,
    columns,
    rules: new Map([...rules].map(([row, own]) => [row, own.map(({ test }): Test => test)])),
    reads: [...new Set([...slots, ...ruleReads])],
    cost: columns.length + prepared.reduce((sum, { cost }) => sum + cost, 0),
    boundaries: node.inputs.flatMap(({ id, fact }) => bordersOf(node, id).map((value) => ({ fact, value }))),
    literals,
    ruleLeaves: (row) => (rules.get(row) ?? []).flatMap(({ leaves }) => leaves),
    readsOf: (row) => [
      ...literals(row).map(({ slot }) => slot),
      ...(rules.get(row) ?? []).flatMap(({ reads }) => reads),
    ],
  };
}

function bordersOf(node: Table, input: string): number[] {
  const found = new Set<number>();
  for (const { cells } of node.rows) {
    const cell = cells[input];
    if (isLiteral(cell)) for (const value of constantsOf(cell)) found.add(value);
  }
  return [...found];
}

function rulesOf(node: Table, scope: Scope): Map<number, ReturnType<typeof prepareRuleCell>[]> {
  const rules = new Map<number, ReturnType<typeof prepareRuleCell>[]>();
  node.rows.forEach(({ cells }, row) => {
    const own = Object.values(cells).flatMap((cell) => (cell.op === 'rule' ? [prepareRuleCell(cell.rule, scope)] : []));
    if (own.length > 0) rules.set(row, own);
  });
  return rules;
}
