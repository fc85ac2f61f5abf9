import { type Change, type Cuts } from '@tierwright/model';
import type { Program } from '../program.js';
import { type DocumentChange } from './diff-documents.js';
/** A change of a program: what differs in the document, and the rankings whose cuts change with it. */
export interface ProgramChange extends DocumentChange {
    readonly cutsOf: readonly string[];
}
/**
 * The changes between two programs: those of the documents, and new cuts of a ranking.
 * Cuts travel with the last change of the ranking itself; where it has none, they are a change of their own.
 */
export declare function programChanges(before: Program, after: Program): ProgramChange[];
/** What differs between two programs, in words: documents and cuts. */
export declare const diffPrograms: (before: Program, after: Program) => Change[];
/** Cuts on the way: those of the later program for rankings that changed or are new, else those of the earlier one. */
export declare const cutsOnTheWay: (before: Program, after: Program, changed: ReadonlySet<string>) => Cuts;
//# sourceMappingURL=program-changes.d.ts.map