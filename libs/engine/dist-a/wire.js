import { dayText } from './days.js';
/** A value of a rule as it crosses a border: dates are YYYY-MM-DD again. */
export function onWire(slot, value) {
    if (slot.fact?.type === 'date' && typeof value === 'number' && Number.isInteger(value))
        return dayText(value);
    return typeof value === 'object' && value !== null ? [...value] : value;
}
//# sourceMappingURL=wire.js.map