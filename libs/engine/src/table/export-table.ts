import {
  allRules,
  anyRule,
  lowerConditions,
  lowerTest,
  parseCondition,
  type LoweredTest,
  type Rule,
} from '@tierwright/json-logic';
import { ruleOfCell, type NodeOf, type TableRow } from '@tierwright/model';
import type { ExportScope } from '../scope.js';

type Table = NodeOf<'table'>;

/** A decision table in plain JsonLogic, linear in its rows. */
export function exportTable(node: Table, scope: ExportScope): Rule {
  const exits = new Set(node.exits.map(({ id }) => id));
  const rows = node.rows.map((row) => ({
    ...rowRules(row, node, scope),
    exit: exits.has(row.exit) ? row.exit : null,
  }));
  const unanswered: Rule = node.missing === 'otherwise' ? 'default' : node.missing === 'ungraded' ? null : 'unknown';
  if (node.hitPolicy === 'first') {
    const cases = rows.flatMap(({ whenTrue, whenFalse, exit }): Rule[] =>
      whenFalse === false ? [whenTrue, exit] : [whenTrue, exit, { '!': [whenFalse] }, unanswered],
    );
    return { if: [scope.reached, { if: [...cases, 'default'] }, null] };
  }
  const truths = rows.map(({ whenTrue, whenFalse }): Rule => {
    return { var: scope.define({ if: [whenTrue, 1, whenFalse, 0, undecided] }) };
  });
  const sum: Rule = { var: scope.define({ '+': truths.length > 0 ? truths : [0] }) };
  const hits: Rule = { '%': [sum, undecided] };
  const cases = rows.flatMap(({ exit }, at): Rule[] => [{ '==': [truths[at] as Rule, 1] }, exit]);
  const chosen: Rule = {
    if: [{ '>=': [hits, 2] }, null, { '>=': [sum, undecided] }, unanswered, ...cases, 'default'],
  };
  return { if: [scope.reached, chosen, null] };
}

/** What a row counts that may or may not hold: more than all rows together. */
const undecided = 100_000;

function rowRules(row: TableRow, node: Table, scope: ExportScope): LoweredTest {
  const cells = node.inputs.flatMap(({ id, fact }): LoweredTest[] => {
    const cell = row.cells[id];
    const expression = cell && parseCondition(ruleOfCell(cell, fact), scope.types).expression;
    return expression ? [lowerTest(expression, scope.define)] : [];
  });
  if (cells.length === 0) return { whenTrue: allRules([]), whenFalse: anyRule([]) };
  return lowerConditions('all', cells);
}
