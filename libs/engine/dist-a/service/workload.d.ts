import type { StrategyDocument, Workload } from '@tierwright/model';
/** Customers by tier id; null is ungraded. */
export type TierCounts = ReadonlyMap<string | null, number>;
/** Counts customers by the tier they are in. */
export declare function countTiers(tiers: Iterable<string | null>): TierCounts;
/**
 * Visits a month and hours a week that a strategy takes, to one decimal, the floor applied:
 * customers × visits a year ÷ 12, and customers × Σ(times a year × hours) ÷ 52.
 * The totals are the sums of the tiers as they are returned.
 */
export declare function workload(document: StrategyDocument, counts: TierCounts): Workload;
//# sourceMappingURL=workload.d.ts.map