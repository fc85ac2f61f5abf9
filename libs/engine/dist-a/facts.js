import { dayNumber } from './days.js';
const missing = { value: null };
const wrongType = { bad: 'wrong-type' };
const outOfRange = { bad: 'out-of-range' };
const notFinite = { bad: 'not-finite' };
/** Judges one value by its declaration: type, finiteness, range and options. Absent, null and "" are missing. */
export function judgeValue(fact, value) {
    if (value === undefined || value === null || value === '')
        return missing;
    switch (fact.type) {
        case 'number':
        case 'money':
        case 'percent':
            return judgeNumber(fact, value);
        case 'integer':
            return typeof value === 'number' && Number.isFinite(value) && !Number.isInteger(value)
                ? wrongType
                : judgeNumber(fact, value);
        case 'date': {
            const day = typeof value === 'string' ? dayNumber(value) : null;
            return day === null ? wrongType : judgeNumber(fact, day);
        }
        case 'boolean':
            return typeof value === 'boolean' ? { value } : wrongType;
        case 'text':
            return typeof value === 'string' ? { value } : wrongType;
        case 'enum':
            return typeof value === 'string' ? within(fact, [value], value) : wrongType;
        case 'list':
            return isTexts(value) ? within(fact, value, value) : wrongType;
    }
}
function judgeNumber(fact, value) {
    if (typeof value !== 'number')
        return wrongType;
    if (!Number.isFinite(value))
        return notFinite;
    const { min, max } = fact.range ?? {};
    if ((min !== undefined && value < min) || (max !== undefined && value > max))
        return outOfRange;
    // No −0: it equals 0 everywhere but in division.
    return { value: value === 0 ? 0 : value };
}
const isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');
function within(fact, items, value) {
    const options = fact.options;
    if (!options || options.length === 0)
        return { value };
    return items.every((item) => options.some((option) => option.value === item)) ? { value } : outOfRange;
}
/** The value of an own property; what a prototype offers is no fact. */
export const ownFact = (facts, key) => Object.hasOwn(facts, key) ? facts[key] : undefined;
/** The keys of a customer that the program's document does not declare. */
export function undeclaredFacts(program, facts) {
    const declared = new Set(program.document.facts.map((fact) => fact.key));
    return Object.keys(facts).filter((key) => !declared.has(key));
}
//# sourceMappingURL=facts.js.map