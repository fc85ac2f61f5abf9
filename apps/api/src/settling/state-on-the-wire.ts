import type { CurrentState, ProblemError, SettledState, Settlement as ToldSettlement } from '@tierwright/contract';
import { dayNumber, settlementWords, type Settlement } from '@tierwright/engine';
import type { StabilityState } from '@tierwright/model';
import { Problem } from '../http/problem.js';
import type { RunnableVersion } from '../programs/runnable-version.js';

/** Days that lie behind: the others of a state may be yet to come. */
const pastDays = ['since', 'joined', 'judged'] as const;

/**
 * The state a caller sent, by tier ids; what was left out means that nothing has happened since the tier was reached.
 * @throws Problem `invalid-body` for tiers the version does not have, and days after `latest` or of no calendar
 */
export function stateOf(current: CurrentState, version: RunnableVersion, latest: string): StabilityState {
  const errors = [...tierErrors(current, version), ...dayErrors(current, latest)];
  if (errors.length > 0) throw new Problem('invalid-body', {}, { errors });
  const idOf = (key: string | null): string | null =>
    version.document.tiers.find((tier) => tier.key === key)?.id ?? null;
  const { tier, since, joined, judged, before, failedPeriods, until, fallsOn, sanction } = current;
  return {
    tier: idOf(tier),
    since,
    joined: joined ?? since,
    judged: judged ?? since,
    before: idOf(before === undefined ? tier : before),
    failedPeriods: failedPeriods ?? 0,
    until: until ?? null,
    fallsOn: fallsOn ?? null,
    sanction: sanction ? { tier: idOf(sanction.tier) ?? '', until: sanction.until } : null,
  };
}

/** A settlement with keys of tiers and its reason as a sentence. */
export function toldSettlement(settlement: Settlement, version: RunnableVersion): ToldSettlement {
  const { tier, reason, state } = settlement;
  return {
    tier: keyOf(tier, version),
    reason,
    text: settlementWords(settlement, version.document),
    state: toldState(state, version),
  };
}

function toldState(state: StabilityState, version: RunnableVersion): SettledState {
  const { tier, before, sanction } = state;
  const limit = sanction && keyOf(sanction.tier, version);
  return {
    ...state,
    tier: keyOf(tier, version),
    before: keyOf(before, version),
    sanction: sanction && limit !== null ? { tier: limit, until: sanction.until } : null,
  };
}

const keyOf = (tier: string | null, { tiers }: RunnableVersion): string | null =>
  tier === null ? null : (tiers.get(tier)?.key ?? null);

function tierErrors({ tier, before, sanction }: CurrentState, { document }: RunnableVersion): ProblemError[] {
  const named = { '/current/tier': tier, '/current/before': before, '/current/sanction/tier': sanction?.tier };
  return Object.entries(named).flatMap(([pointer, key]) => {
    if (key === undefined || key === null || document.tiers.some((known) => known.key === key)) return [];
    return [{ pointer, code: 'unknown-tier', detail: 'is no tier of the version' }];
  });
}

function dayErrors(current: CurrentState, latest: string): ProblemError[] {
  const { until, fallsOn, sanction } = current;
  const passed = pastDays.flatMap((field) => faultsOf(`/current/${field}`, current[field], latest));
  return [
    ...passed,
    ...faultsOf('/current/until', until),
    ...faultsOf('/current/fallsOn', fallsOn),
    ...faultsOf('/current/sanction/until', sanction?.until),
  ];
}

function faultsOf(pointer: string, day: string | null | undefined, latest?: string): ProblemError[] {
  if (!day) return [];
  if (dayNumber(day) === null) return [{ pointer, code: 'no-such-day', detail: 'is no day of the years 0001 to 9999' }];
  return latest !== undefined && day > latest ? [{ pointer, code: 'future-day', detail: 'lies in the future' }] : [];
}
