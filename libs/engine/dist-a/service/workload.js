import { yearOf } from './tier-service.js';
const monthsAYear = 12;
const weeksAYear = 52;
/** Counts customers by the tier they are in. */
export function countTiers(tiers) {
    const counts = new Map();
    for (const tier of tiers)
        counts.set(tier, (counts.get(tier) ?? 0) + 1);
    return counts;
}
const rounded = (value) => Math.round(value * 10) / 10;
const total = (values) => rounded(values.reduce((sum, value) => sum + value, 0));
/**
 * Visits a month and hours a week that a strategy takes, to one decimal, the floor applied:
 * customers × visits a year ÷ 12, and customers × Σ(times a year × hours) ÷ 52.
 * The totals are the sums of the tiers as they are returned.
 */
export function workload(document, counts) {
    const tiers = document.tiers.map((service) => {
        const customers = counts.get(service.tier) ?? 0;
        const { visits, hours } = yearOf(document, service);
        return {
            tier: service.tier,
            customers,
            visitsAMonth: rounded((customers * visits) / monthsAYear),
            hoursAWeek: rounded((customers * hours) / weeksAYear),
        };
    });
    return {
        tiers,
        customers: tiers.reduce((sum, { customers }) => sum + customers, 0),
        ungraded: counts.get(null) ?? 0,
        visitsAMonth: total(tiers.map(({ visitsAMonth }) => visitsAMonth)),
        hoursAWeek: total(tiers.map(({ hoursAWeek }) => hoursAWeek)),
    };
}
//# sourceMappingURL=workload.js.map