/** Key of a tier, such as B; its id when the model does not have it any more. */
export const tierKey = ({ tiers }, id) => tiers.find((tier) => tier.id === id)?.key ?? id;
/** A text that the caller wrote in both languages. */
export const text = (zh, en) => ({ zh, en });
/** A change that was told, with its edit. */
export const strategyChange = ({ id, where, sentence, kind = 'changed', subject = 'tier', cosmetic = false, before, after }, apply, concerns = {}) => ({
    change: {
        id,
        kind,
        subject,
        node: null,
        cosmetic,
        sentence,
        where,
        before: before ?? null,
        after: after ?? null,
    },
    tier: concerns.tier ?? null,
    belowFloor: concerns.belowFloor ?? false,
    apply,
});
/** A list with the item under a key replaced, added at the end, or taken out when `item` is undefined. */
export function withItem(items, isIt, item) {
    if (item === undefined)
        return items.filter((each) => !isIt(each));
    return items.some(isIt) ? items.map((each) => (isIt(each) ? item : each)) : [...items, item];
}
/** Pairs the items of two lists by a key: those of the later list first, then those that are gone. */
export function paired(before, after, keyOf) {
    const was = new Map(before.map((item) => [keyOf(item), item]));
    const is = new Map(after.map((item) => [keyOf(item), item]));
    return [...new Set([...is.keys(), ...was.keys()])].map((key) => ({ key, was: was.get(key), is: is.get(key) }));
}
//# sourceMappingURL=strategy-change.js.map