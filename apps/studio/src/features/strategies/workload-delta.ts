import type { Workload } from '@tierwright/model';

const nothing = { customers: 0, visitsAMonth: 0, hoursAWeek: 0 };

/** What one tier takes: in the draft, in the live strategy (null while none is), and the difference. */
export function tierWork(tier: string, draft: Workload, live: Workload | null) {
  const now = draft.tiers.find((entry) => entry.tier === tier) ?? nothing;
  const before = live && (live.tiers.find((entry) => entry.tier === tier) ?? nothing);
  return { now, before, delta: deltaOf(now, before) };
}

/** How much more visits and hours the draft takes; nothing while there is nothing to compare with. */
export function deltaOf(
  now: { visitsAMonth: number; hoursAWeek: number },
  before: { visitsAMonth: number; hoursAWeek: number } | null,
): { visits: number; hours: number } {
  if (before === null) return { visits: 0, hours: 0 };
  return {
    visits: cents(now.visitsAMonth - before.visitsAMonth),
    hours: cents(now.hoursAWeek - before.hoursAWeek),
  };
}

// Sums are shown with at most two decimals; a difference must not show dust below them.
const cents = (value: number) => Math.round(value * 100) / 100;
