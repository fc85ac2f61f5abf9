import type { Group, Sides } from './group.js';
import { type Phrase } from './phrase.js';
/** Name, description or measure of the whole model. */
export declare function sayModel(group: Group, sides: Sides): Phrase;
/** A fact of the dictionary that the model copies. */
export declare function sayFact(group: Group): Phrase;
/** A tier that came, went or was dressed differently. */
export declare function sayTier(group: Group, sides: Sides): Phrase;
/** Tiers in another order, best first. */
export declare function sayTierOrder(sides: Sides): Phrase;
/** A whole node that came, went or became another kind. */
export declare function sayNode(group: Group, sides: Sides): Phrase;
/** An exit that leads elsewhere. */
export declare function sayExit(group: Group, sides: Sides): Phrase;
//# sourceMappingURL=say-document.d.ts.map