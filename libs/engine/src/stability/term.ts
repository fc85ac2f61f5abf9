import type { StabilityPolicy, TierExpiry } from '@tierwright/model';
import { addMonths, dayOf, lastDay, roundedEnd } from './calendar.js';

const endOf = (anchor: number, { term }: TierExpiry, count: number): number =>
  'months' in term ? addMonths(anchor, term.months * count) : anchor + term.days * count;

/** Terms that surely end before a day, so that the search for the next end starts near it. */
function termsBefore(anchor: number, { term }: TierExpiry, day: number): number {
  const longest = 'months' in term ? term.months * 31 : term.days;
  return Math.max(0, Math.floor((day - anchor) / longest) - 1);
}

/**
 * The end of the term that runs on `today`: the first one after it that is not inside the hold of a tier reached
 * on `since`; null without an expiry. Days since 1970-01-01.
 */
export function termEnd(
  { expiry, holdMonths, rounding }: StabilityPolicy,
  { since, joined, today }: { readonly since: number; readonly joined: number; readonly today: number },
): number | null {
  if (!expiry) return null;
  const anchor = expiry.from === 'tier-start' ? since : expiry.from === 'joined' ? joined : dayOf(expiry.start ?? '');
  const least = Math.max(today + 1, addMonths(since, holdMonths));
  // Cycles may begin after the tier was reached: the day they begin ends a term too.
  let count = Math.max(termsBefore(anchor, expiry, least), anchor > today ? 0 : 1);
  let end = roundedEnd(endOf(anchor, expiry, count), rounding);
  while (end < least && end < lastDay) {
    count += 1;
    end = roundedEnd(endOf(anchor, expiry, count), rounding);
  }
  return Math.min(end, lastDay);
}
