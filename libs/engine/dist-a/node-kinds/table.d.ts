import type { NodeKindHandler } from './node-kind.js';
/** A decision table; more than one row that holds where only one may leaves the customer ungraded. */
export declare const table: NodeKindHandler<'table'>;
//# sourceMappingURL=table.d.ts.map