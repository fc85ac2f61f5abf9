import type { FactValue } from '@tierwright/model';

/** How far a value is above (or, negative, below) the threshold that decided; null unless both are numbers. */
export function marginOf(value: FactValue, threshold: FactValue): number | null {
  if (typeof value !== 'number' || typeof threshold !== 'number') return null;
  // Decimal differences such as 0.3 − 0.1 carry binary dust that nobody wrote.
  return Number((value - threshold).toPrecision(12));
}
