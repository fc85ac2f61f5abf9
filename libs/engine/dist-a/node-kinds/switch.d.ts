import type { NodeKindHandler } from './node-kind.js';
/** Several conditions in order; the first that is not surely false decides. */
export declare const switchKind: NodeKindHandler<'switch'>;
//# sourceMappingURL=switch.d.ts.map