import type { NodeKindHandler } from './node-kind.js';
/** A yes/no question; who cannot answer goes where the node says. */
export declare const criterion: NodeKindHandler<'criterion'>;
//# sourceMappingURL=criterion.d.ts.map