import { rangeOf } from '../analysis/domain.js';
import type { Reading } from './readings.js';

/** Decimals of a number fact that declares none. */
const defaultScale = 4;

/** The values of a numeric fact somebody could be told to reach: whole steps of its smallest unit within its range. */
export class Grid {
  /** The smallest step: 1 for integers and days, else 10^-scale. */
  readonly unit: number;
  private readonly decimals: number;
  private readonly min: number;
  private readonly max: number;

  constructor(private readonly reading: Reading) {
    const { fact } = reading;
    const { min, max, whole } = rangeOf(fact);
    this.decimals = whole ? 0 : (fact.scale ?? defaultScale);
    this.unit = 10 ** -this.decimals;
    this.min = min;
    this.max = max;
  }

  /** Whether a value lies in the range. */
  holds(value: number): boolean {
    return Number.isFinite(value) && value >= this.min && value <= this.max;
  }

  /** The grid values on a number and next to it. */
  around(value: number): number[] {
    const steps = value / this.unit;
    // Beyond this a double has no room for the decimals.
    if (Math.abs(steps) > Number.MAX_SAFE_INTEGER) return [value];
    const low = Math.floor(steps + 1e-9);
    const high = Math.ceil(steps - 1e-9);
    return [...new Set([low - 1, low, high, high + 1])].map((count) => this.nth(count));
  }

  /** The grid value nearest to the middle of two. */
  between(a: number, b: number): number {
    return this.nth(Math.round((a / 2 + b / 2) / this.unit));
  }

  /**
   * How large a change is beside the stretch in which the program tells values apart, from the smallest threshold to
   * the largest; with fewer than two, or in a calculation, beside the declared range, a year, or the value itself
   * (1 at least).
   */
  effort(from: number, to: number): number {
    return Math.abs(to - from) / this.span(from);
  }

  private span(from: number): number {
    const { constants, smooth, fact } = this.reading;
    const thresholds = [...constants].filter((each): each is number => typeof each === 'number');
    const told = smooth ? 0 : Math.max(...thresholds) - Math.min(...thresholds);
    if (told > 0) return told;
    const declared = this.max - this.min;
    if (fact.type === 'date') return 365;
    return Number.isFinite(declared) && declared > 0 ? declared : Math.max(Math.abs(from), 1);
  }

  private nth(count: number): number {
    const value = Number((count * this.unit).toFixed(this.decimals));
    return value === 0 ? 0 : value;
  }
}
