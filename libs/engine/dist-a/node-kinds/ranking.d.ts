import type { NodeOf } from '@tierwright/model';
import { type Scope } from '../scope.js';
import type { NodeKindHandler } from './node-kind.js';
type Ranking = NodeOf<'ranking'>;
/** The cuts of a ranking node; null when there are none for its bands. */
export declare function cutsOf(node: Ranking, scope: Pick<Scope, 'cuts'>): readonly (number | null)[] | null;
/** Bands by rank, held as cuts so that one customer can be judged alone. */
export declare const ranking: NodeKindHandler<'ranking'>;
export {};
//# sourceMappingURL=ranking.d.ts.map