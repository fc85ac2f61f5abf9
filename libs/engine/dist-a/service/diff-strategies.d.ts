import type { Change, StrategyDocument, TierDefinition } from '@tierwright/model';
import type { StrategyChange } from './strategy-change.js';
import { type TierCounts } from './workload.js';
/** The changes that lead from one strategy to another, each with the edit that makes it, in the order they are made. */
export declare function strategyChanges(before: StrategyDocument, after: StrategyDocument, tiers: readonly TierDefinition[]): StrategyChange[];
/** What differs between two strategies, in words; `tiers` names those of the grading model. */
export declare const diffStrategies: (before: StrategyDocument, after: StrategyDocument, tiers: readonly TierDefinition[]) => Change[];
/** What one change costs, made after the changes before it. */
export interface StrategyEffect {
    readonly change: Change;
    readonly tier: string | null;
    /** Customers of the tier; all graded ones for a change that concerns every tier. */
    readonly customers: number;
    readonly visitsAMonth: number;
    readonly hoursAWeek: number;
    readonly belowFloor: boolean;
}
/** The changes with what each adds to the workload; they add up to the difference of the two workloads. */
export declare function strategyEffects(before: StrategyDocument, after: StrategyDocument, tiers: readonly TierDefinition[], counts: TierCounts): StrategyEffect[];
//# sourceMappingURL=diff-strategies.d.ts.map