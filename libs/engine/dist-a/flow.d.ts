import { type GradingDocument } from '@tierwright/model';
import { type Reports } from './scope.js';
/** The drawn graph by index: where each exit of each node leads, and what runs in a circle. */
export interface Flow {
    /** Index of the start; -1 without one. */
    readonly start: number;
    /** By node, by exit in drawn order: index of the next node, -1 for nowhere. */
    readonly targets: readonly (readonly number[])[];
    /** Nodes that lead back to themselves. */
    readonly circling: ReadonlySet<number>;
    /** All nodes so that each stands after those that lead to it, circles left out of account. */
    readonly order: readonly number[];
}
/** Reads the edges of a document and reports everything wrong with them at once. */
export declare function readFlow(document: GradingDocument, reports: Reports): Flow;
/** Every node a customer may come by. */
export declare function reachableFrom(targets: readonly (readonly number[])[], start: number): Set<number>;
//# sourceMappingURL=flow.d.ts.map