import type { Change, GradingDocument } from '@tierwright/model';
import { type AtomDifference } from './atom-difference.js';
/** A change in words with what it takes to make it. */
export interface DocumentChange {
    readonly change: Change;
    readonly differences: readonly AtomDifference[];
}
/** The changes that lead from one document to another, each with what it takes to make it, in an order that runs. */
export declare function changesBetween(before: GradingDocument, after: GradingDocument): DocumentChange[];
/** What differs between two documents, in words; places of nodes are not compared. */
export declare const diffDocuments: (before: GradingDocument, after: GradingDocument) => Change[];
/** A document with some changes made, in the order given. */
export declare function applyChanges(document: GradingDocument, changes: readonly DocumentChange[]): GradingDocument;
//# sourceMappingURL=diff-documents.d.ts.map