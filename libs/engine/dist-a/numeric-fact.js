import { slotNamed } from './scope.js';
import { onWire } from './wire.js';
/** Reports a fact that is not declared, or whose values are not of the wanted rule type. */
export function checkFact(node, fact, pointer, scope, fits = (type) => type === 'number') {
    const type = scope.types.get(fact);
    if (type === undefined)
        scope.report(node, 'unknown-fact', pointer, { fact });
    else if (!fits(type))
        scope.report(node, 'wrong-fact-type', pointer, { fact });
}
/** A value of the row with the place it fell in, for the trace. */
export function banding(scope, row, fact, place) {
    const index = slotNamed(scope, fact);
    const value = onWire(scope.slots[index], row.values[index] ?? null);
    return { ...place, fact, value };
}
/** Whether any of some variables has no value; an empty list counts as no, as JsonLogic has it. */
export const anyMissing = (names) => ({ missing: [...names] });
//# sourceMappingURL=numeric-fact.js.map