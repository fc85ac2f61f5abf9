import { type GradingDocument } from '@tierwright/model';
import type { AtomDifference } from './atom-difference.js';
import { type Atoms, type Path } from './atoms.js';
/** The two documents a comparison looks at. */
export interface Sides {
    readonly before: GradingDocument;
    readonly after: GradingDocument;
    readonly atomsBefore: Atoms;
    readonly atomsAfter: Atoms;
}
/** The differences a person would name as one, and the part they are about. */
export interface Group {
    readonly id: string;
    /** `item` is a part that came or went whole; `field` is one value of a part that stayed. */
    readonly topic: 'model' | 'fact' | 'tier' | 'tier-field' | 'tier-order' | 'node' | 'item' | 'field' | 'cell' | 'exit';
    readonly path: Path;
    readonly differences: AtomDifference[];
}
/** Differences gathered as a person would name them. */
export declare function groupsOf(sides: Sides, differences: readonly AtomDifference[]): Group[];
//# sourceMappingURL=group.d.ts.map