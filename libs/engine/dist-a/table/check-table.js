import { checkCondition } from '../conditions.js';
/** Reports what is wrong with a decision table. */
export function checkTable(node, scope) {
    const types = new Map();
    node.inputs.forEach(({ id, fact }, at) => {
        const type = scope.types.get(fact);
        if (type)
            types.set(id, type);
        else
            scope.report(node, 'unknown-fact', `/inputs/${at}/fact`, { fact });
    });
    if (node.rows.length === 0)
        scope.report(node, 'no-rows', '/rows');
    const exits = new Set(node.exits.map(({ id }) => id));
    const facts = new Map(node.inputs.map(({ id, fact }) => [id, fact]));
    node.rows.forEach((row, at) => {
        if (!exits.has(row.exit))
            scope.report(node, 'row-without-exit', `/rows/${at}/exit`);
        for (const [input, cell] of Object.entries(row.cells)) {
            const pointer = `/rows/${at}/cells/${input}`;
            const fact = facts.get(input);
            const type = types.get(input);
            if (fact === undefined)
                scope.report(node, 'cell-without-input', pointer);
            else if (cell.op === 'rule')
                checkCondition(node, cell.rule, `${pointer}/rule`, scope);
            else if (type) {
                const code = misuseOf(cell, type);
                if (code)
                    scope.report(node, code, pointer, { fact });
                if (isOutside(cell, scope.slots[scope.slotOf.get(fact) ?? -1]?.fact?.range)) {
                    scope.report(node, 'outside-range', pointer, { fact });
                }
            }
        }
    });
}
const valueTypes = { number: 'number', string: 'text', boolean: 'boolean' };
const equality = new Set(['==', '!=', 'in', 'not-in']);
/** What keeps a cell from asking a fact of a type. */
function misuseOf(cell, type) {
    if (type === 'list' || (type !== 'number' && !equality.has(cell.op)))
        return 'wrong-fact-type';
    if (cell.op === 'between')
        return cell.from < cell.to ? null : 'range-never-holds';
    const values = 'values' in cell ? cell.values : [cell.value];
    return values.every((value) => valueTypes[typeof value] === type) ? null : 'type-mismatch';
}
function isOutside(cell, range) {
    if (!range || !('value' in cell) || typeof cell.value !== 'number')
        return false;
    return cell.value < (range.min ?? -Infinity) || cell.value > (range.max ?? Infinity);
}
//# sourceMappingURL=check-table.js.map