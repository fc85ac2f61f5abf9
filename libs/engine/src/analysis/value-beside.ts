import type { FactDefinition } from '@tierwright/model';

/** Decimals of a fact that does not say. */
const usualDecimals = 4;

const decimalsOf = ({ type, scale }: FactDefinition): number =>
  type === 'integer' || type === 'date' ? 0 : (scale ?? usualDecimals);

/**
 * The next value a fact can be written with below or above a threshold. `within` is some value between the threshold
 * and the next one; it is the answer where the next decimal would reach too far or the threshold is finer than the fact.
 */
export function valueBeside(fact: FactDefinition, threshold: number, side: 'below' | 'above', within: number): number {
  const power = 10 ** decimalsOf(fact);
  const raised = threshold * power;
  const next = side === 'below' ? Math.ceil(raised - 1e-6) - 1 : Math.floor(raised + 1e-6) + 1;
  const value = next / power;
  const beside = side === 'below' ? value < threshold && value >= within : value > threshold && value <= within;
  return beside && Number.isFinite(value) ? (value === 0 ? 0 : value) : within;
}
