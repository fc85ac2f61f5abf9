import { slotNamed } from '../scope.js';
import { cellTruth, prepareRuleCell } from './cell.js';
/** Asks one row after another. */
export function scanRows(node, scope) {
    const rows = node.rows.map(({ cells }) => node.inputs.flatMap(({ id, fact }) => {
        const cell = cells[id];
        if (!cell)
            return [];
        if (cell.op === 'rule') {
            const { test } = prepareRuleCell(cell.rule, scope);
            return [(row) => test(row.values)];
        }
        const slot = slotNamed(scope, fact);
        return [(row) => cellTruth(cell, row.values[slot] ?? null)];
    }));
    const truthOf = (at, row) => {
        const truths = (rows[at] ?? []).map((cell) => cell(row));
        return truths.includes(false) ? false : truths.includes(null) ? null : true;
    };
    const all = rows.map((_, at) => at);
    return (row) => {
        const truths = all.map((at) => truthOf(at, row));
        const first = truths.findIndex((truth) => truth !== false);
        if (node.hitPolicy === 'first')
            return { at: first, sure: truths[first] === true, many: false };
        const sure = truths.filter((truth) => truth === true).length;
        const open = truths.indexOf(null);
        if (sure > 1)
            return { at: truths.indexOf(true), sure: true, many: true };
        return open >= 0 ? { at: open, sure: false, many: false } : { at: first, sure: true, many: false };
    };
}
//# sourceMappingURL=scan-rows.js.map