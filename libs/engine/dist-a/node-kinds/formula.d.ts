import type { NodeKindHandler } from './node-kind.js';
/** A named number; what is not finite is unknown. */
export declare const formula: NodeKindHandler<'formula'>;
//# sourceMappingURL=formula.d.ts.map