import { roundHalfUp } from '@tierwright/json-logic';
import type { ComputedFact, PointDecay } from '@tierwright/model';
import { dayNumber, firstDay, lastDay } from './days.js';
import { decayDecimals, halfLifeLeft } from './half-life.js';

/** The business day an evaluation is made for: YYYY-MM-DD, or days since 1970-01-01. */
export type AsOf = string | number;

/** A value that is computed once per customer from a date and the business day. */
export interface Derivation {
  /** Key of the date fact. */
  readonly since: string;
  readonly how: { readonly unit: ComputedFact['unit'] } | Pick<PointDecay, 'method' | 'days'>;
}

/** The name under which the decay factor of a characteristic is exported; no fact can be called so. */
export const decayKey = (characteristic: string): string => `$decay_${characteristic}`;

/** The business day as days since 1970-01-01; null when none is given or there is no such day. */
export function asOfDay(asOf: AsOf | null | undefined): number | null {
  if (typeof asOf === 'string') return dayNumber(asOf);
  return Number.isInteger(asOf) && Number(asOf) >= firstDay && Number(asOf) <= lastDay ? Number(asOf) : null;
}

/** The value derived from two days since 1970-01-01. */
export function derive({ how }: Derivation, since: number, asOf: number): number {
  if ('unit' in how) return elapsed(how.unit, since, asOf);
  const days = Math.max(0, asOf - since);
  if (how.method === 'half-life') return halfLifeLeft(days, how.days);
  return days >= how.days ? 0 : roundHalfUp(1 - days / how.days, decayDecimals);
}

/**
 * Whole days, months or years from one day to another; negative when it lies in the future.
 * A month is full on the same day of a later month, or on the last day of a month that has no such day:
 * one month after 31 January is 28 February, or 29 in a leap year.
 */
export function elapsed(unit: ComputedFact['unit'], since: number, asOf: number): number {
  if (unit === 'days') return asOf - since;
  const months = asOf >= since ? fullMonths(since, asOf) : -fullMonths(asOf, since);
  const whole = unit === 'months' ? months : Math.trunc(months / 12);
  return whole === 0 ? 0 : whole;
}

function fullMonths(from: number, to: number): number {
  const [a, b] = [civil(from), civil(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  const full = b.day >= Math.min(a.day, b.lastDay);
  return full ? months : months - 1;
}

const dayLength = 86_400_000;

function civil(day: number): { year: number; month: number; day: number; lastDay: number } {
  const date = new Date(day * dayLength);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const next = new Date(0);
  next.setUTCFullYear(year, month + 1, 0);
  return { year, month, day: date.getUTCDate(), lastDay: next.getUTCDate() };
}
