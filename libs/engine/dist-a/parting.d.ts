import type { Facts, Mover } from '@tierwright/model';
import type { Program } from './program.js';
type Because = NonNullable<Mover['because']>;
/** The first node where two programs treat a customer differently, with the value that decided; null when none shows. */
export declare function findParting(before: Program, after: Program, facts: Facts): Because | null;
export {};
//# sourceMappingURL=parting.d.ts.map