import type { StrategyDocument } from '@tierwright/model';
import type { TierFace } from '@tierwright/ui';

/** A tier as a column of the grid. */
export type TierColumn = TierFace;

/** A change of the strategy on screen. */
export type Edit = (document: StrategyDocument) => StrategyDocument;
