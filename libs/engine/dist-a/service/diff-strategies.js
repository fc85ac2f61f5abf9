import { floorChanges, headingChanges, promiseChanges } from './diff-catalogue.js';
import { clauseChanges } from './diff-clauses.js';
import { tierServiceChanges } from './diff-tier-service.js';
import { workload } from './workload.js';
/** The changes that lead from one strategy to another, each with the edit that makes it, in the order they are made. */
export function strategyChanges(before, after, tiers) {
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
export const diffStrategies = (before, after, tiers) => strategyChanges(before, after, tiers).map(({ change }) => change);
const gap = (is, was) => Math.round((is - was) * 10) / 10;
/** The changes with what each adds to the workload; they add up to the difference of the two workloads. */
export function strategyEffects(before, after, tiers, counts) {
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
//# sourceMappingURL=diff-strategies.js.map