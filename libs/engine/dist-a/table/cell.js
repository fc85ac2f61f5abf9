import { parseCondition, prepareTest, variablesOf } from '@tierwright/json-logic';
import { slotNamed } from '../scope.js';
/** Whether a value that is there satisfies a cell. */
export function cellHolds(cell, value) {
    switch (cell.op) {
        case '==':
            return value === cell.value;
        case '!=':
            return value !== cell.value;
        case '<':
            return value < cell.value;
        case '<=':
            return value <= cell.value;
        case '>':
            return value > cell.value;
        case '>=':
            return value >= cell.value;
        case 'between':
            return Number(value) >= cell.from && Number(value) < cell.to;
        case 'in':
            return cell.values.some((item) => item === value);
        case 'not-in':
            return !cell.values.some((item) => item === value);
    }
}
/** What a cell says of a value; a value that is missing leaves it unknown. */
export const cellTruth = (cell, value) => (value === null ? null : cellHolds(cell, value));
/** A rule cell ready to run, with the slots it reads. */
export function prepareRuleCell(rule, scope) {
    const { expression } = parseCondition(rule, scope.types);
    if (!expression)
        throw new Error('a cell of a table was not checked');
    const slotOf = (name) => slotNamed(scope, name);
    return { test: prepareTest(expression, slotOf), reads: variablesOf(expression).map(slotOf) };
}
//# sourceMappingURL=cell.js.map