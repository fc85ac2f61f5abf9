import type { NodeKind } from '@tierwright/model';
import type { NodeKindHandler } from './node-kind.js';
/** What the engine knows of a kind of node; a kind without a handler does not compile. */
export declare function handlerOf(kind: NodeKind): NodeKindHandler<NodeKind>;
//# sourceMappingURL=index.d.ts.map