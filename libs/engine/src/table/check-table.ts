import type { ValueType } from '@tierwright/json-logic';
import type { DiagnosticCode, FactDefinition, NodeOf, TableCell } from '@tierwright/model';
import { checkCondition } from '../conditions.js';
import type { Scope } from '../scope.js';

interface Asked {
  readonly fact: string;
  /** null when the fact is not declared. */
  readonly type: ValueType | null;
  readonly range: FactDefinition['range'];
}

/** Cells of one table that may be rules: those are asked one by one, while cells with values are looked up. */
const mostRules = 2_000;

const rulesAmong = (cells: Readonly<Record<string, TableCell>>): number =>
  Object.values(cells).filter(({ op }) => op === 'rule').length;

/** Reports what is wrong with a decision table. */
export function checkTable(node: NodeOf<'table'>, scope: Scope): void {
  const inputs = new Map<string, Asked>();
  node.inputs.forEach(({ id, fact }, at) => {
    const type = scope.types.get(fact) ?? null;
    inputs.set(id, { fact, type, range: scope.slots[scope.slotOf.get(fact) ?? -1]?.fact?.range });
    if (type === null) scope.report(node, 'unknown-fact', `/inputs/${at}/fact`, { fact });
  });
  if (node.rows.length === 0) scope.report(node, 'no-rows', '/rows');
  const actual = node.rows.reduce((sum, { cells }) => sum + rulesAmong(cells), 0);
  if (actual > mostRules) {
    scope.report(node, 'too-many-rules', '/rows', { actual, limit: mostRules });
    return;
  }
  const exits = new Set(node.exits.map(({ id }) => id));
  node.rows.forEach((row, at) => {
    if (!exits.has(row.exit)) scope.report(node, 'row-without-exit', `/rows/${at}/exit`);
    for (const input of Object.keys(row.cells)) {
      const cell = row.cells[input] as TableCell;
      const found = inputs.get(input);
      if (found && cell.op !== 'rule' && !misuseOf(cell, found)) continue;
      const pointer = `/rows/${at}/cells/${input}`;
      if (!found) scope.report(node, 'cell-without-input', pointer);
      else if (cell.op === 'rule') checkCondition(node, cell.rule, `${pointer}/rule`, scope);
      else scope.report(node, misuseOf(cell, found) ?? 'wrong-fact-type', pointer, { fact: found.fact });
    }
  });
}

const valueTypes: Readonly<Record<string, ValueType>> = { number: 'number', string: 'text', boolean: 'boolean' };
const equality: ReadonlySet<string> = new Set(['==', '!=', 'in', 'not-in']);

/** What is wrong with a cell for its input; a fact that is not declared is reported once, for the whole column. */
function misuseOf(cell: Exclude<TableCell, { op: 'rule' }>, { type, range }: Asked): DiagnosticCode | null {
  if (type === null) return null;
  if (type === 'list' || (type !== 'number' && !equality.has(cell.op))) return 'wrong-fact-type';
  if (cell.op === 'between') return cell.from < cell.to ? null : 'range-never-holds';
  if ('values' in cell) return cell.values.every((value) => valueTypes[typeof value] === type) ? null : 'type-mismatch';
  const { value } = cell;
  if (valueTypes[typeof value] !== type) return 'type-mismatch';
  const outside = typeof value === 'number' && (value < (range?.min ?? -Infinity) || value > (range?.max ?? Infinity));
  return outside ? 'outside-range' : null;
}
