import { compileStrategy, planFor } from '@tierwright/engine';
import type { StrategyDocument } from '@tierwright/model';
import { deliveryOf, serviceOf } from './strategy-edits.js';

/** Where the template of a tier is below the floor; the floor wins. */
export type FloorGap =
  | { readonly of: 'promise'; readonly promise: string; readonly timesAYear: number; readonly floor: number }
  | { readonly of: 'response'; readonly hours: number; readonly floor: number };

/** All gaps of a tier, promises in catalogue order, then the answer time; none for a tier that is not served. */
export function floorGaps(document: StrategyDocument, tier: string): FloorGap[] {
  const plan = planFor(compileStrategy(document), tier, {});
  if (!plan) return [];
  const gaps: FloorGap[] = document.promises.flatMap(({ id, key }) => {
    const planned = plan.promises.find((promise) => promise.key === key);
    if (!planned?.byFloor) return [];
    const timesAYear = deliveryOf(document, tier, id)?.timesAYear ?? 0;
    return [{ of: 'promise' as const, promise: id, timesAYear, floor: planned.timesAYear }];
  });
  // The plan of a customer who meets no clause: what differs from the template is the floor's doing.
  const hours = serviceOf(document, tier).responseHours;
  return plan.responseHours < hours ? [...gaps, { of: 'response', hours, floor: plan.responseHours }] : gaps;
}
