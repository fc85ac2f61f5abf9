/**
 * Answers which way it is from a tier of the baseline to a tier of the draft, both by id, null for ungraded.
 * Two tiers are ordered by the draft's list, else by the baseline's; in neither list together, the move is `other`.
 */
export function directions(draft, baseline) {
    const lists = [draft, baseline].map(({ document }) => new Map(document.tiers.map(({ id }, at) => [id, at])));
    return (from, to) => {
        if (from === to)
            return null;
        if (from === null)
            return 'gained';
        if (to === null)
            return 'lost';
        const list = lists.find((ranks) => ranks.has(from) && ranks.has(to));
        if (!list)
            return 'other';
        return list.get(to) < list.get(from) ? 'up' : 'down';
    };
}
/** The tier ids of a program, best first, ungraded (null) last. */
export const tierIds = (program) => [...program.document.tiers.map(({ id }) => id), null];
/** Counts the tier changes; tiers by index, -1 for ungraded. */
export function countMovement(draft, baseline, tiers, baselineTiers, weights) {
    const rows = tierIds(baseline);
    const columns = tierIds(draft);
    const counts = rows.map(() => columns.map(() => 0));
    const sums = rows.map(() => columns.map(() => 0));
    tiers.forEach((tier, at) => {
        const from = baselineTiers[at];
        const line = from < 0 ? rows.length - 1 : from;
        const column = tier < 0 ? columns.length - 1 : tier;
        const weight = weights[at];
        counts[line][column] = (counts[line]?.[column] ?? 0) + 1;
        sums[line][column] = (sums[line]?.[column] ?? 0) + (Number.isNaN(weight) ? 0 : weight);
    });
    const directionOf = directions(draft, baseline);
    const total = { up: 0, down: 0, gained: 0, lost: 0, other: 0, movedSum: 0 };
    rows.forEach((from, line) => columns.forEach((to, column) => {
        const direction = directionOf(from, to);
        if (!direction)
            return;
        total[direction] += counts[line]?.[column] ?? 0;
        total.movedSum += sums[line]?.[column] ?? 0;
    }));
    return { rows, columns, counts, ...total };
}
//# sourceMappingURL=movement.js.map