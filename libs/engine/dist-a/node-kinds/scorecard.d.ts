import type { NodeKindHandler } from './node-kind.js';
/** Points for characteristics, summed to a named score; with bands, an exit for each. */
export declare const scorecard: NodeKindHandler<'scorecard'>;
//# sourceMappingURL=scorecard.d.ts.map