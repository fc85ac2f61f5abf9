import { parseCondition } from '@tierwright/json-logic';
import type { NodeOf, TableCell } from '@tierwright/model';
import { stopped } from '../../program.js';
import { cellTruth } from '../../table/cell.js';
import { no, unknown, yes, type Diagram, type Leaf } from '../diagrams.js';
import { both, either } from '../joins.js';
import type { Reader } from '../reader.js';
import { truthOf } from '../truth.js';
import { firstHolding, type Contest } from './first-holding.js';
import type { SymbolicKind, SymbolicPart } from './symbolic-kind.js';

type Table = NodeOf<'table'>;
type Row = Table['rows'][number];

/** The fixed values a cell holds its fact against. */
function valuesOf(cell: TableCell): readonly unknown[] {
  switch (cell.op) {
    case 'rule':
      return [];
    case 'between':
      return [cell.from, cell.to];
    case 'in':
    case 'not-in':
      return cell.values;
    default:
      return [cell.value];
  }
}

function cellHolds(cell: TableCell, fact: string, reader: Reader): Diagram {
  if (cell.op === 'rule') {
    const { expression } = parseCondition(cell.rule, reader.types);
    return expression ? truthOf(expression, reader) : unknown;
  }
  const { diagram, tells } = reader.valueOf(fact);
  if (!valuesOf(cell).every(tells)) throw new Error(`\`${fact}\` is not told apart at a cell`);
  return reader.space.diagrams.map(diagram, (value: Leaf) => cellTruth(cell, value ?? null));
}

/** Whether rows hold; a cell that many rows share is worked out once. */
function rowTruths({ inputs }: Table, reader: Reader): (row: Row) => Diagram {
  const known = new Map<string, Diagram>();
  const cellTruths = (cell: TableCell, fact: string): Diagram => {
    const key = `${fact} ${JSON.stringify(cell)}`;
    const found = known.get(key) ?? cellHolds(cell, fact, reader);
    known.set(key, found);
    return found;
  };
  return ({ cells }) =>
    inputs.reduce((all, { id, fact }) => {
      const cell = cells[id];
      return cell ? reader.space.diagrams.join(both, all, cellTruths(cell, fact)) : all;
    }, yes);
}

/** The exit of the only row that holds; `stopped` where two surely do. */
function onlyHolding(parts: readonly SymbolicPart[], { otherwise, unanswered }: Contest, reader: Reader): Diagram {
  const { diagrams } = reader.space;
  let some = no;
  let twice = no;
  for (const { holds } of parts) {
    const sure = diagrams.where(holds, true);
    twice = diagrams.join(either, twice, diagrams.join(both, some, sure));
    some = diagrams.join(either, some, sure);
  }
  const open = parts.map(({ holds }) => diagrams.where(holds, null)).reduce((a, b) => diagrams.join(either, a, b), no);
  const rest = firstHolding(parts, { otherwise, unanswered }, reader.space);
  const doubtful = { holds: open, exit: unanswered };
  const contest = [{ holds: twice, exit: stopped }, doubtful];
  const early = firstHolding(contest, { otherwise: none, unanswered }, reader.space);
  return diagrams.join({ of: (a, b) => (a === none ? b : a) }, early, rest);
}

const none = -2;

/** Rows that compete for a customer. */
export const table: SymbolicKind<'table'> = {
  constants: (node, constants, { types }) => {
    for (const { id, fact } of node.inputs) {
      for (const { cells } of node.rows) {
        const cell = cells[id];
        if (cell?.op === 'rule') {
          const { expression } = parseCondition(cell.rule, types);
          if (expression) constants.noteExpression(expression);
        } else if (cell) constants.note(fact, valuesOf(cell));
      }
    }
  },
  step: (node, reader) => {
    const otherwise = node.exits.length;
    const unanswered = { unknown: otherwise + 1, otherwise, ungraded: stopped }[node.missing ?? 'unknown'];
    const exits = new Map(node.exits.map(({ id }, at) => [id, at]));
    const rowHolds = rowTruths(node, reader);
    const parts = node.rows.map((row, at): SymbolicPart => ({
      id: row.id,
      pointer: `/rows/${at}`,
      holds: rowHolds(row),
      exit: exits.get(row.exit) ?? stopped,
    }));
    const contest = { otherwise, unanswered };
    const exit =
      node.hitPolicy === 'first' ? firstHolding(parts, contest, reader.space) : onlyHolding(parts, contest, reader);
    return { exit, parts };
  },
};
