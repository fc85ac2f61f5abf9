import type { Cuts, NodeOf } from '@tierwright/model';
import type { CustomerRow, Program } from './program.js';
type Ranking = NodeOf<'ranking'>;
/**
 * The cuts of every ranking node, from the customers who arrive there with a value.
 * Rankings are done in the order of the flow, because an earlier one decides who arrives at a later one.
 */
export declare function computeCuts(program: Program, rows: readonly Pick<CustomerRow, 'facts'>[]): Cuts;
/** The smallest value in each band but the last; null when the values cannot be ranked. */
export declare function cutValues(node: Pick<Ranking, 'method' | 'bands'>, values: readonly number[]): (number | null)[] | null;
export {};
//# sourceMappingURL=cuts.d.ts.map