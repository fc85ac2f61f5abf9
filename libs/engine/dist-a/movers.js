import { findParting } from './parting.js';
import { directions, tierIds } from './movement.js';
/** Tiers before and after of every customer, by id. */
export function tierPairs({ draft, baseline, tiers, baselineTiers, }) {
    const columns = tierIds(draft);
    const lines = baseline ? tierIds(baseline) : [null];
    return Array.from(tiers, (tier, at) => ({
        from: lines.at(baselineTiers?.[at] ?? -1) ?? null,
        to: columns.at(tier) ?? null,
    }));
}
/**
 * Lists who changes tier, largest measure first, each with the value that decided.
 * A query whose two tiers are the same lists those who stay. `changeOf` names the change that moved each customer.
 */
export function listMovers(run, query = {}, changeOf = null) {
    const { draft, baseline, rows, weights } = run;
    if (!baseline)
        return { total: 0, items: [] };
    const pairs = tierPairs(run);
    const directionOf = directions(draft, baseline);
    const staying = query.from !== undefined && query.from === query.to;
    const found = [...pairs.keys()].filter((at) => {
        const { from, to } = pairs[at];
        if (query.from !== undefined && from !== query.from)
            return false;
        if (query.to !== undefined && to !== query.to)
            return false;
        if (query.change !== undefined && changeOf?.[at] !== query.change)
            return false;
        const direction = directionOf(from, to);
        if (query.direction !== undefined)
            return direction === query.direction;
        return staying || direction !== null;
    });
    const weightOf = (at) => (Number.isNaN(weights[at]) ? -Infinity : weights[at]);
    const codeOf = (at) => rows[at]?.code ?? '';
    found.sort((a, b) => compare(weightOf(b), weightOf(a)) || compare(codeOf(a), codeOf(b)));
    const offset = query.offset ?? 0;
    const items = found.slice(offset, offset + (query.limit ?? 50)).map((at) => {
        const { code, name, facts } = rows[at];
        const weight = weights[at];
        const pair = pairs[at];
        const because = pair.from === pair.to ? null : findParting(baseline, draft, facts);
        const measure = Number.isNaN(weight) ? null : weight;
        return { code, name, ...pair, measure, change: changeOf?.[at] ?? null, because };
    });
    return { total: found.length, items };
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
//# sourceMappingURL=movers.js.map