import { type NodeKindHandler } from './node-kind.js';
/** The end: the worse of its own tier and what the caps on the way still allow. */
export declare const tier: NodeKindHandler<'tier'>;
//# sourceMappingURL=tier.d.ts.map