/**
 * The short way past `judgeValue` for the values that nearly every customer has. INVARIANT: what it accepts is what
 * `judgeValue` answers.
 */
export function acceptOf(fact) {
    switch (fact.type) {
        case 'number':
        case 'money':
        case 'percent':
            return numberWithin(fact);
        case 'integer': {
            const within = numberWithin(fact);
            return (value) => (Number.isInteger(value) ? within(value) : undefined);
        }
        case 'boolean':
            return (value) => (typeof value === 'boolean' ? value : undefined);
        case 'text':
            return textAmong(null);
        case 'enum':
            return textAmong(fact.options?.length ? new Set(fact.options.map(({ value }) => value)) : null);
        case 'date':
        case 'list':
            return () => undefined;
    }
}
function numberWithin({ range = {} }) {
    const min = Math.max(range.min ?? -Infinity, -Number.MAX_VALUE);
    const max = Math.min(range.max ?? Infinity, Number.MAX_VALUE);
    // Adding 0 turns −0 into 0 and leaves every other number as it is; NaN fails the comparisons.
    return (value) => (typeof value === 'number' && value >= min && value <= max ? value + 0 : undefined);
}
function textAmong(options) {
    return (value) => typeof value === 'string' && value !== '' && (options === null || options.has(value)) ? value : undefined;
}
//# sourceMappingURL=accept.js.map