import type { GradingDocument } from '../grading-document.js';
import type { NewId } from '../ids.js';
import type { TableCell, TableNode, TableRow } from '../nodes/table.js';
import type { LocalizedText } from '../text.js';
import { changeNode, moved, replacing, without, withoutKey } from './change-node.js';
import { refuse, type EditResult } from './edit-result.js';

const changeTable = (
  document: GradingDocument,
  node: string,
  change: (table: TableNode) => TableNode | null,
): EditResult => changeNode(document, node, ['table'], change);

const changeRow = (
  document: GradingDocument,
  args: { node: string; row: string },
  change: (row: TableRow) => TableRow,
): EditResult =>
  changeTable(document, args.node, (table) => {
    const rows = replacing(table.rows, args.row, change);
    return rows && { ...table, rows };
  });

/** Whether the first matching row decides, or only one may match. */
export const setHitPolicy = (
  document: GradingDocument,
  args: { node: string; hitPolicy: TableNode['hitPolicy'] },
): EditResult => changeTable(document, args.node, (table) => ({ ...table, hitPolicy: args.hitPolicy }));

/** Adds a row below another one, or below all; it asks and leads like that one. */
export const addRow = (document: GradingDocument, args: { node: string; after?: string }, newId: NewId): EditResult =>
  changeTable(document, args.node, (table) => {
    const at = args.after === undefined ? table.rows.length - 1 : table.rows.findIndex(({ id }) => id === args.after);
    if (args.after !== undefined && at < 0) return null;
    const like = table.rows[at];
    const exit = like?.exit ?? table.exits[0]?.id ?? '';
    const row = { id: newId('row'), cells: like?.cells ?? {}, exit };
    return { ...table, rows: [...table.rows.slice(0, at + 1), row, ...table.rows.slice(at + 1)] };
  });

/** Takes a row away. */
export const removeRow = (document: GradingDocument, args: { node: string; row: string }): EditResult =>
  changeTable(document, args.node, (table) => {
    const rows = without(table.rows, args.row);
    return rows && { ...table, rows };
  });

/** Puts a row at another place, 0 is the first asked. */
export const moveRow = (document: GradingDocument, args: { node: string; row: string; to: number }): EditResult =>
  changeTable(document, args.node, (table) => {
    const rows = moved(table.rows, args.row, args.to);
    return rows && { ...table, rows };
  });

/** What a row asks of an input; null for anything. */
export function setTableCell(
  document: GradingDocument,
  args: { node: string; row: string; input: string; cell: TableCell | null },
): EditResult {
  const { input, cell } = args;
  const present = document.criteriaFlow.nodes.find(({ id }) => id === args.node);
  if (present?.type === 'table' && !present.inputs.some(({ id }) => id === input)) return refuse('no-such-part');
  return changeRow(document, args, (row) => {
    const rest = withoutKey(row.cells, input);
    return { ...row, cells: cell === null ? rest : { ...rest, [input]: cell } };
  });
}

/** Which exit a row leads to. */
export function setRowExit(document: GradingDocument, args: { node: string; row: string; exit: string }): EditResult {
  const present = document.criteriaFlow.nodes.find(({ id }) => id === args.node);
  if (present?.type === 'table' && !present.exits.some(({ id }) => id === args.exit)) return refuse('no-such-part');
  return changeRow(document, args, (row) => ({ ...row, exit: args.exit }));
}

/** Adds a column that no row asks yet. */
export const addInput = (
  document: GradingDocument,
  args: { node: string; fact: string; label: LocalizedText },
  newId: NewId,
): EditResult =>
  changeTable(document, args.node, (table) => ({
    ...table,
    inputs: [...table.inputs, { id: newId('axis'), label: args.label, fact: args.fact }],
  }));

/** Lets a column ask another fact; its cells are cleared, because they ask in the terms of the old one. */
export const setInput = (
  document: GradingDocument,
  args: { node: string; input: string; fact: string; label: LocalizedText },
): EditResult =>
  changeTable(document, args.node, (table) => {
    const { fact, label } = args;
    const inputs = replacing(table.inputs, args.input, (input) => ({ ...input, fact, label }));
    const same = table.inputs.some(({ id, fact: present }) => id === args.input && present === fact);
    return inputs && { ...table, inputs, rows: same ? table.rows : withoutColumn(table.rows, args.input) };
  });

/** Takes a column and its cells away; one must stay. */
export function removeInput(document: GradingDocument, args: { node: string; input: string }): EditResult {
  const present = document.criteriaFlow.nodes.find(({ id }) => id === args.node);
  if (present?.type === 'table' && present.inputs.length === 1) return refuse('last-part');
  return changeTable(document, args.node, (table) => {
    const inputs = without(table.inputs, args.input);
    return inputs && { ...table, inputs, rows: withoutColumn(table.rows, args.input) };
  });
}

const withoutColumn = (rows: readonly TableRow[], input: string): TableRow[] =>
  rows.map((row) => (input in row.cells ? { ...row, cells: withoutKey(row.cells, input) } : row));
