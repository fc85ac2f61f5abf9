import type { Value } from '@tierwright/json-logic';
import type { FactValue } from '@tierwright/model';
import { dayText } from './days.js';
import type { Slot } from './program.js';

/** A value of a rule as it crosses a border: dates are YYYY-MM-DD again. */
export function onWire(slot: Slot, value: Value): FactValue {
  if (slot.fact?.type === 'date' && typeof value === 'number' && Number.isInteger(value)) return dayText(value);
  return typeof value === 'object' && value !== null ? [...value] : value;
}
