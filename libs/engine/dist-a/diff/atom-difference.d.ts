import { type Atoms, type Path } from './atoms.js';
/** One atom that differs; undefined where it is absent. */
export interface AtomDifference {
    readonly path: Path;
    readonly before: unknown;
    readonly after: unknown;
}
/** The atoms that differ, in the order of the later document, removed ones last. */
export declare function atomDifferences(a: Atoms, b: Atoms): AtomDifference[];
/** Atoms with some differences applied. */
export declare function withDifferences(atoms: Atoms, differences: readonly AtomDifference[]): Atoms;
//# sourceMappingURL=atom-difference.d.ts.map