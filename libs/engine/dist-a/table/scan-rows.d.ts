import type { NodeOf } from '@tierwright/model';
import type { Row } from '../program.js';
import { type Scope } from '../scope.js';
/** What a table found for a customer: the index of the row that decides. */
export interface Finding {
    /** Index of the deciding row; -1 when no row holds. */
    readonly at: number;
    /** Whether the row surely holds. */
    readonly sure: boolean;
    /** Whether more than one row surely holds where only one may. */
    readonly many: boolean;
}
/** Asks one row after another. */
export declare function scanRows(node: NodeOf<'table'>, scope: Scope): (row: Row) => Finding;
//# sourceMappingURL=scan-rows.d.ts.map