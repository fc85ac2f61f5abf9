import type { Value } from '@tierwright/json-logic';
import type { FactValue } from '@tierwright/model';
import type { Slot } from './program.js';
/** A value of a rule as it crosses a border: dates are YYYY-MM-DD again. */
export declare function onWire(slot: Slot, value: Value): FactValue;
//# sourceMappingURL=wire.d.ts.map