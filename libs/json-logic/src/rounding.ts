import type { LoweredValue } from './operators/operator.js';
import { allRules, isFiniteRule } from './plain.js';
import type { Rule } from './value.js';

/** Decimals a computed number is rounded to before it is compared. */
export const comparisonDecimals = 6;

// Raising a power for every row would cost more than the rounding; a model rounds to 8 decimals at most.
const powers = Float64Array.of(1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8);

/** floor(x·10^decimals + 0.5) / 10^decimals; not finite when the product overflows. */
export function roundHalfUp(x: number, decimals: number): number {
  const power = powers[decimals] ?? 10 ** decimals;
  return Math.floor(x * power + 0.5) / power;
}

/** The same rounding in plain JsonLogic; `named` gives the raised value a name, because it is used four times. */
export function roundingRule(
  x: LoweredValue,
  decimals: number,
  named: (value: LoweredValue) => LoweredValue,
): LoweredValue {
  const power = 10 ** decimals;
  const product: Rule = { '+': [{ '*': [x.value, power] }, 0.5] };
  const raised = named({ value: product, known: allRules([x.known, isFiniteRule(product)]) });
  const rest: Rule = { '%': [raised.value, 1] };
  // The remainder keeps the sign, so a negative number with a remainder lies one above its floor.
  const floor: Rule = { '-': [{ '-': [raised.value, rest] }, { if: [{ '<': [rest, 0] }, 1, 0] }] };
  return { value: { '/': [floor, power] }, known: raised.known };
}
