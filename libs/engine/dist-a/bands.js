/** Whether bands leave no gap and ascend: the first is open below, each other one starts above the one before. */
export function bandsAscend(bands) {
    return bands.every(({ from }, at) => {
        if (at === 0)
            return from === undefined;
        const before = at === 1 ? -Infinity : (bands[at - 1]?.from ?? Infinity);
        return from !== undefined && Number.isFinite(from) && from > before;
    });
}
/** The lower ends of the bands above the first. */
export const lowerEnds = (bands) => bands.slice(1).map(({ from }) => from ?? Infinity);
/** Index of the half-open band a value falls in. */
export function bandIndex(ends, value) {
    let index = ends.length;
    while (index > 0 && value < ends[index - 1])
        index -= 1;
    return index;
}
/** The range of a band; null where it is open. */
export const bandRange = (ends, index) => ({
    from: ends[index - 1] ?? null,
    to: ends[index] ?? null,
});
/** The result of the band a plain number falls in. */
export function bandRule(value, ends, results) {
    const [lowest = null, ...above] = results;
    if (above.length === 0)
        return lowest;
    const cases = above.flatMap((result, at) => [{ '>=': [value, ends[at]] }, result]);
    const pairs = [];
    for (let at = cases.length - 2; at >= 0; at -= 2)
        pairs.push(cases[at], cases[at + 1]);
    return { if: [...pairs, lowest] };
}
//# sourceMappingURL=bands.js.map