import type { Movement } from '@tierwright/model';
import type { Program } from './program.js';
/** Which way a customer went; null for one who stayed. */
export type Direction = 'up' | 'down' | 'gained' | 'lost' | 'other';
/**
 * Answers which way it is from a tier of the baseline to a tier of the draft, both by id, null for ungraded.
 * Two tiers are ordered by the draft's list, else by the baseline's; in neither list together, the move is `other`.
 */
export declare function directions(draft: Program, baseline: Program): (from: string | null, to: string | null) => Direction | null;
/** The tier ids of a program, best first, ungraded (null) last. */
export declare const tierIds: (program: Program) => (string | null)[];
/** Counts the tier changes; tiers by index, -1 for ungraded. */
export declare function countMovement(draft: Program, baseline: Program, tiers: Int16Array, baselineTiers: Int16Array, weights: Float64Array): Movement;
//# sourceMappingURL=movement.d.ts.map