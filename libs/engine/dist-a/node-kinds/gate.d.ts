import type { NodeKindHandler } from './node-kind.js';
/** A hard rule: it sends away, or it lets through and limits the tier at the end. */
export declare const gate: NodeKindHandler<'gate'>;
//# sourceMappingURL=gate.d.ts.map