import { stopped } from '../program.js';
import { slotNamed } from '../scope.js';
import { prepareRuleCell } from '../table/cell.js';
import { checkTable } from '../table/check-table.js';
import { exportTable } from '../table/export-table.js';
import { scanRows } from '../table/scan-rows.js';
/** A decision table; more than one row that holds where only one may leaves the customer ungraded. */
export const table = {
    check: checkTable,
    compile: (node, scope) => {
        const find = scanRows(node, scope);
        const exits = new Map(node.exits.map(({ id }, at) => [id, at]));
        const exitOf = node.rows.map(({ exit }) => exits.get(exit) ?? stopped);
        const otherwise = node.exits.length;
        const policy = node.missing ?? 'unknown';
        const unanswered = policy === 'otherwise' ? otherwise : policy === 'ungraded' ? stopped : otherwise + 1;
        const stop = (row, code) => {
            row.reasons.push({ code, fact: null, node: node.id });
            return stopped;
        };
        return {
            reads: readsOf(node, scope),
            cost: node.inputs.length,
            boundaries: [],
            step: (row) => {
                const { at, sure, many } = find(row);
                if (many)
                    return stop(row, 'many-rows-match');
                if (at < 0)
                    return otherwise;
                if (!sure)
                    return unanswered;
                const exit = exitOf[at] ?? stopped;
                return exit === stopped ? stop(row, 'unfinished-flow') : exit;
            },
            trace: () => ({ comparisons: [], bandings: [], score: null }),
            blame: null,
        };
    },
    toJsonLogic: exportTable,
};
function readsOf(node, scope) {
    const rules = node.rows.flatMap(({ cells }) => Object.values(cells).flatMap((cell) => (cell.op === 'rule' ? prepareRuleCell(cell.rule, scope).reads : [])));
    return [...new Set([...node.inputs.map(({ fact }) => slotNamed(scope, fact)), ...rules])];
}
//# sourceMappingURL=table.js.map