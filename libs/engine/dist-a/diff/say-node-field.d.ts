import type { GradingNode } from '@tierwright/model';
import type { Group, Sides } from './group.js';
import { type Phrase } from './phrase.js';
/** A node as it was and as it is, with its documents and the path inside it. */
export interface NodeChange {
    readonly before: GradingNode;
    readonly after: GradingNode;
    readonly sides: Sides;
    /** Below the node. */
    readonly at: readonly string[];
    readonly values: {
        readonly before: unknown;
        readonly after: unknown;
    };
}
/** One value of a node that stayed. */
export declare function sayNodeField(group: Group, sides: Sides, before: GradingNode, after: GradingNode): Phrase;
//# sourceMappingURL=say-node-field.d.ts.map