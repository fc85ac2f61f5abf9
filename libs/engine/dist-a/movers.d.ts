import type { Mover } from '@tierwright/model';
import { type Direction } from './movement.js';
import type { Preview } from './preview.js';
/** Which customers to list; without a filter, all who change tier. `undefined` is any tier, null is ungraded. */
export interface MoverQuery {
    readonly from?: string | null | undefined;
    readonly to?: string | null | undefined;
    readonly direction?: Direction | undefined;
    readonly change?: string | undefined;
    readonly offset?: number | undefined;
    readonly limit?: number | undefined;
}
/** How many customers match and one page of them. */
export interface MoverPage {
    readonly total: number;
    readonly items: Mover[];
}
/** Tiers before and after of every customer, by id. */
export declare function tierPairs({ draft, baseline, tiers, baselineTiers, }: Preview): {
    from: string | null;
    to: string | null;
}[];
/**
 * Lists who changes tier, largest measure first, each with the value that decided.
 * A query whose two tiers are the same lists those who stay. `changeOf` names the change that moved each customer.
 */
export declare function listMovers(run: Preview, query?: MoverQuery, changeOf?: readonly (string | null)[] | null): MoverPage;
//# sourceMappingURL=movers.d.ts.map