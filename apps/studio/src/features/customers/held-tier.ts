import type { Graded } from './graded.js';

type Result = Graded['result'];

/** Key of the tier the customer has: the settled one where the model has stability rules; null is ungraded. */
export const heldTier = ({ settlement, tier }: Result): string | null => (settlement ? settlement.tier : tier);

/** Whether stability rules give another tier than the criteria. */
export const isHeldApart = (result: Result): boolean => heldTier(result) !== result.tier;
