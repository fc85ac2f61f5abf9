import type { StabilityState } from '@tierwright/model';
import { dayText } from '../days.js';
import { dayOf, lastDay } from './calendar.js';

/** A state in numbers: days since 1970-01-01, tiers by rank from 0, the best; -1 is no tier. */
export interface Ledger {
  readonly tier: number;
  readonly since: number;
  readonly joined: number;
  readonly judged: number;
  readonly before: number;
  readonly failedPeriods: number;
  readonly until: number | null;
  readonly fallsOn: number | null;
  readonly sanction: { readonly tier: number; readonly until: number } | null;
}

/** A stored state read by the tiers of today; a tier that is no longer there is no tier. */
export function readLedger(state: StabilityState, tiers: readonly string[]): Ledger {
  const rank = (tier: string | null) => (tier === null ? -1 : tiers.indexOf(tier));
  const sanctioned = state.sanction === null ? -1 : rank(state.sanction.tier);
  return {
    tier: rank(state.tier),
    since: dayOf(state.since),
    joined: dayOf(state.joined),
    judged: dayOf(state.judged),
    before: rank(state.before),
    failedPeriods: state.failedPeriods,
    until: state.until === null ? null : dayOf(state.until),
    fallsOn: state.fallsOn === null ? null : dayOf(state.fallsOn),
    sanction: state.sanction && sanctioned >= 0 ? { tier: sanctioned, until: dayOf(state.sanction.until) } : null,
  };
}

/** A ledger as it is stored. */
export function writeState(ledger: Ledger, tiers: readonly string[]): StabilityState {
  const written = (day: number) => dayText(Math.min(day, lastDay));
  const { until, fallsOn, sanction, failedPeriods } = ledger;
  return {
    tier: tiers[ledger.tier] ?? null,
    since: written(ledger.since),
    joined: written(ledger.joined),
    judged: written(ledger.judged),
    before: tiers[ledger.before] ?? null,
    failedPeriods,
    until: until === null ? null : written(until),
    fallsOn: fallsOn === null ? null : written(fallsOn),
    sanction: sanction && { tier: tiers[sanction.tier] ?? '', until: written(sanction.until) },
  };
}
