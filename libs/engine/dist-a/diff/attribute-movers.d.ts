import type { Change, ChangeEffect } from '@tierwright/model';
import type { CustomerRow, Program } from '../program.js';
/** Which change moved whom. */
export interface Attribution {
    readonly changes: Change[];
    /** By row: the id of the change that moved the customer, null for one who stayed. */
    readonly changeOf: readonly (string | null)[];
    /** One for each change, in the same order; they add up to the tier changes. */
    readonly effects: ChangeEffect[];
}
type FactsOf = Pick<CustomerRow, 'facts'>;
/**
 * Names for every customer who changes tier the one change that moved him.
 * @param rows the customers both programs are run on
 */
export declare function attributeMovers(before: Program, after: Program, rows: readonly FactsOf[]): Attribution;
/** Customers moved by the changes of each node, for the mark on its card; nodes that moved nobody are left out. */
export declare function nodeEffects({ changes, effects }: Attribution): {
    node: string;
    up: number;
    down: number;
}[];
export {};
//# sourceMappingURL=attribute-movers.d.ts.map