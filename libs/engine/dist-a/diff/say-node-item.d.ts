import type { GradingNode } from '@tierwright/model';
import type { Group, Sides } from './group.js';
import { type Phrase } from './phrase.js';
/** A part of a node that came, went or was made anew. */
export declare function sayNodeItem(group: Group, sides: Sides, before: GradingNode, after: GradingNode): Phrase;
/** A cell of a matrix that leads to another exit. */
export declare function sayCell(group: Group, before: GradingNode, after: GradingNode): Phrase;
//# sourceMappingURL=say-node-item.d.ts.map