import type { GradingDocument } from '@tierwright/model';
/** Where an atom stands, by field names and stable ids. */
export type Path = readonly string[];
/** The smallest thing that can differ: one field of one part. */
export interface Atom {
    readonly path: Path;
    readonly value: unknown;
}
/** A document in atoms, by `pathKey`. */
export type Atoms = ReadonlyMap<string, Atom>;
/** Name of a path inside a map. */
export declare const pathKey: (path: Path) => string;
/** The atoms of a document; a list leaves a mark, so that an empty one comes back. */
export declare function atomsOf(document: GradingDocument): Map<string, Atom>;
/** An edge without the exit it leaves by. */
export interface EdgeEnd {
    readonly id: string;
    readonly target: string;
}
/** The document that atoms describe; parts keep the order in which their atoms were set. */
export declare function documentOf(atoms: Atoms): GradingDocument;
//# sourceMappingURL=atoms.d.ts.map