import type { NodeKindHandler } from './node-kind.js';
/** Two banded axes; each cell leads to one of the exits. */
export declare const matrix: NodeKindHandler<'matrix'>;
//# sourceMappingURL=matrix.d.ts.map