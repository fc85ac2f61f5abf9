const nothing = { least: NaN, most: NaN, whole: false, texts: 'none', flags: false };
/** What a fact surely takes; dates and lists are always judged. */
export function acceptanceOf(fact) {
    switch (fact.type) {
        case 'number':
        case 'money':
        case 'percent':
        case 'integer': {
            const least = Math.max(fact.range?.min ?? -Infinity, -Number.MAX_VALUE);
            const most = Math.min(fact.range?.max ?? Infinity, Number.MAX_VALUE);
            return { ...nothing, least, most, whole: fact.type === 'integer' };
        }
        case 'boolean':
            return { ...nothing, flags: true };
        case 'text':
            return { ...nothing, texts: 'any' };
        case 'enum':
            return { ...nothing, texts: fact.options?.length ? new Set(fact.options.map(({ value }) => value)) : 'any' };
        case 'date':
        case 'list':
            return nothing;
    }
}
/**
 * The value as rules see it when it is surely usable; undefined leaves it, and the reason, to `judgeValue`.
 * INVARIANT: what it accepts is what `judgeValue` answers.
 */
export function accepted(by, value) {
    if (typeof value === 'number') {
        if (!(value >= by.least && value <= by.most) || (by.whole && !Number.isInteger(value)))
            return undefined;
        // Adding 0 turns −0 into 0 and leaves every other number as it is.
        return value + 0;
    }
    if (typeof value === 'string') {
        const known = value !== '' && (by.texts === 'any' || (by.texts !== 'none' && by.texts.has(value)));
        return known ? value : undefined;
    }
    return typeof value === 'boolean' && by.flags ? value : undefined;
}
//# sourceMappingURL=acceptance.js.map