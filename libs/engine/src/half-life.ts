import { roundHalfUp } from '@tierwright/json-logic';

/** Decimals a decay factor is rounded to, so that every engine multiplies by the same number. */
export const decayDecimals = 6;

/** Half-lives after which nothing is left: 0.5^22 rounds to 0. */
export const lastHalf = 22;

/** Members of the series of e^−x that a double can tell apart for x below ln 2. */
export const seriesLength = 16;

/**
 * 0.5^(days / half), rounded; days and half are positive or 0 days.
 * INVARIANT: only + − × ÷ and floor, which are the same to the bit everywhere; powers are not, and a database may lack
 * them. `halfLifeSql` does the same steps.
 */
export function halfLifeLeft(days: number, half: number): number {
  if (days >= lastHalf * half) return 0;
  const halves = days / half;
  const whole = Math.floor(halves);
  const x = (halves - whole) * Math.LN2;
  let left = 1;
  for (let at = seriesLength; at > 0; at -= 1) left = 1 - (x / at) * left;
  return roundHalfUp(left / (1 << whole), decayDecimals);
}
