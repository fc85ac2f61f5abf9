import { type Test, type Truth, type Value } from '@tierwright/json-logic';
import type { TableCell } from '@tierwright/model';
import { type Scope } from '../scope.js';
/** A cell that asks its own input only. */
export type LiteralCell = Exclude<TableCell, {
    op: 'rule';
}>;
/** Whether a value that is there satisfies a cell. */
export declare function cellHolds(cell: LiteralCell, value: Exclude<Value, null>): boolean;
/** What a cell says of a value; a value that is missing leaves it unknown. */
export declare const cellTruth: (cell: LiteralCell, value: Value) => Truth;
/** A rule cell ready to run, with the slots it reads. */
export declare function prepareRuleCell(rule: unknown, scope: Scope): {
    test: Test;
    reads: number[];
};
//# sourceMappingURL=cell.d.ts.map