import { type NodeKindHandler } from './node-kind.js';
/** Every customer enters here. */
export declare const start: NodeKindHandler<'start'>;
//# sourceMappingURL=start.d.ts.map