import { allRules, anyRule, lowerConditions, lowerTest, parseCondition, } from '@tierwright/json-logic';
import { ruleOfCell } from '@tierwright/model';
/** A decision table in plain JsonLogic, linear in its rows. */
export function exportTable(node, scope) {
    const exits = new Set(node.exits.map(({ id }) => id));
    const rows = node.rows.map((row) => ({
        ...rowRules(row, node, scope),
        exit: exits.has(row.exit) ? row.exit : null,
    }));
    const unanswered = node.missing === 'otherwise' ? 'default' : node.missing === 'ungraded' ? null : 'unknown';
    if (node.hitPolicy === 'first') {
        const cases = rows.flatMap(({ whenTrue, whenFalse, exit }) => whenFalse === false ? [whenTrue, exit] : [whenTrue, exit, { '!': [whenFalse] }, unanswered]);
        return { if: [scope.reached, { if: [...cases, 'default'] }, null] };
    }
    const truths = rows.map(({ whenTrue, whenFalse }) => {
        return { var: scope.define({ if: [whenTrue, 1, whenFalse, 0, undecided] }) };
    });
    const sum = { var: scope.define({ '+': truths.length > 0 ? truths : [0] }) };
    const hits = { '%': [sum, undecided] };
    const cases = rows.flatMap(({ exit }, at) => [{ '==': [truths[at], 1] }, exit]);
    const chosen = {
        if: [{ '>=': [hits, 2] }, null, { '>=': [sum, undecided] }, unanswered, ...cases, 'default'],
    };
    return { if: [scope.reached, chosen, null] };
}
/** What a row counts that may or may not hold: more than all rows together. */
const undecided = 100_000;
function rowRules(row, node, scope) {
    const cells = node.inputs.flatMap(({ id, fact }) => {
        const cell = row.cells[id];
        const expression = cell && parseCondition(ruleOfCell(cell, fact), scope.types).expression;
        return expression ? [lowerTest(expression, scope.define)] : [];
    });
    if (cells.length === 0)
        return { whenTrue: allRules([]), whenFalse: anyRule([]) };
    return lowerConditions('all', cells);
}
//# sourceMappingURL=export-table.js.map