import type { Change, StrategyDocument, TierDefinition } from '@tierwright/model';
import { floorChanges, headingChanges, promiseChanges } from './diff-catalogue.js';
import { clauseChanges } from './diff-clauses.js';
import { tierServiceChanges } from './diff-tier-service.js';
import type { StrategyChange } from './strategy-change.js';
import { workload, type TierCounts } from './workload.js';

/** The changes that lead from one strategy to another, each with the edit that makes it, in the order they are made. */
export function strategyChanges(
  before: StrategyDocument,
  after: StrategyDocument,
  tiers: readonly TierDefinition[],
): StrategyChange[] {
  const sides = { before, after, tiers };
  return [
    ...headingChanges(sides),
    ...promiseChanges(sides),
    ...tierServiceChanges(sides),
    ...clauseChanges(sides),
    ...floorChanges(sides),
  ];
}

/** What differs between two strategies, in words; `tiers` names those of the grading model. */
export const diffStrategies = (
  before: StrategyDocument,
  after: StrategyDocument,
  tiers: readonly TierDefinition[],
): Change[] => strategyChanges(before, after, tiers).map(({ change }) => change);

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

const gap = (is: number, was: number) => Math.round((is - was) * 10) / 10;

/** The changes with what each adds to the workload; they add up to the difference of the two workloads. */
export function strategyEffects(
  before: StrategyDocument,
  after: StrategyDocument,
  tiers: readonly TierDefinition[],
  counts: TierCounts,
): StrategyEffect[] {
  let document = before;
  let load = workload(before, counts);
  return strategyChanges(before, after, tiers).map(({ change, tier, belowFloor, apply }) => {
    document = apply(document);
    const next = workload(document, counts);
    const effect = {
      change,
      tier,
      customers: tier === null ? next.customers : (counts.get(tier) ?? 0),
      visitsAMonth: gap(next.visitsAMonth, load.visitsAMonth),
      hoursAWeek: gap(next.hoursAWeek, load.hoursAWeek),
      belowFloor,
    };
    load = next;
    return effect;
  });
}
