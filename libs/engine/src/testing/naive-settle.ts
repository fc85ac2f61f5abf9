import type { StabilityPolicy, StabilityReason } from '@tierwright/model';

/** One settling of a history: the day, what was proposed, the gates that hit. */
export interface HistoryEntry {
  readonly day: string;
  readonly tier: string | null;
  readonly gates: readonly string[];
}

const add = (day: string, months: number): string => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  for (let length = 31; ; length -= 1) {
    const at = new Date(Date.UTC(year, month - 1 + months, Math.min(date, length)));
    if (at.getUTCMonth() === (((month - 1 + months) % 12) + 12) % 12) return at.toISOString().slice(0, 10);
  }
};
const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const periodOf = (day: string, period: StabilityPolicy['period']): string => {
  const year = day.slice(0, 4);
  if (period === 'year') return year;
  return period === 'month' ? day.slice(0, 7) : `${year} ${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
};

const round = (day: string, rounding: StabilityPolicy['rounding']): string => {
  if (rounding === 'day') return day;
  return rounding === 'month-end' ? add(`${day.slice(0, 7)}-01`, 1) : `${Number(day.slice(0, 4)) + 1}-01-01`;
};

/**
 * The obvious second implementation of settling: it remembers everything in plain words and replays the whole
 * history day by day. Texts instead of numbers, no state between calls.
 */
export function naiveSettle(
  policy: StabilityPolicy,
  tiers: readonly string[],
  history: readonly HistoryEntry[],
): { tier: string | null; reason: StabilityReason }[] {
  const rank = (tier: string | null) => tiers.indexOf(tier ?? '');
  const worse = (a: string, b: string) => (rank(a) > rank(b) ? a : b);
  const joined = history[0]!.day;
  let tier: string | null = null;
  let since = joined;
  let lastPeriod = '';
  let opening: string | null = null;
  let failures = 0;
  let ends: string | null = null;
  let notice: string | null = null;
  let sanction: { tier: string; until: string } | null = null;

  const endAfter = (today: string): string | null => {
    const { expiry } = policy;
    if (!expiry) return null;
    const anchor = expiry.from === 'tier-start' ? since : expiry.from === 'joined' ? joined : expiry.start!;
    for (let n = anchor > today ? 0 : 1; ; n += 1) {
      const plain =
        'months' in expiry.term ? add(anchor, n * expiry.term.months) : addDays(anchor, n * expiry.term.days);
      const end = round(plain, policy.rounding);
      if (end > today && end >= add(since, policy.holdMonths)) return end;
    }
  };
  const move = (to: string, today: string) => {
    tier = to;
    since = today;
    failures = 0;
    notice = null;
    ends = endAfter(today);
  };
  const open = (today: string, held: string) => {
    lastPeriod = periodOf(today, policy.period);
    opening = held;
  };
  const renew = (today: string): boolean => {
    if (ends === null || today < ends) return false;
    ends = endAfter(today);
    return true;
  };

  const settle = ({ day, tier: proposed, gates }: HistoryEntry): StabilityReason => {
    if (sanction && day >= sanction.until) sanction = null;
    const hits = (policy.sanctions ?? []).filter(({ gate }) => gates.includes(gate));
    if (proposed !== null && hits.length > 0) {
      const untils = [...hits.map(({ months }) => add(day, months)), ...(sanction ? [sanction.until] : [])];
      sanction = { tier: sanction ? worse(sanction.tier, proposed) : proposed, until: untils.sort().at(-1)! };
    }
    const isNew = periodOf(day, policy.period) !== lastPeriod;
    if (policy.newcomer && day < add(joined, policy.newcomer.months)) {
      const target = sanction ? worse(policy.newcomer.tier, sanction.tier) : policy.newcomer.tier;
      if (isNew || tier === null) open(day, target);
      if (tier !== target) move(target, day);
      return target === policy.newcomer.tier ? 'newcomer' : 'sanctioned';
    }
    if (proposed === null) {
      if (tier !== null && policy.ungraded === 'keep') return 'ungraded-kept';
      if (tier !== null) since = day;
      tier = null;
      notice = null;
      return 'ungraded';
    }
    const wanted = sanction ? worse(sanction.tier, proposed) : proposed;
    if (tier === null) {
      move(wanted, day);
      open(day, wanted);
      return sanction ? 'sanctioned' : 'first';
    }
    if (isNew) open(day, tier);
    if (sanction && rank(tier) < rank(sanction.tier)) {
      move(sanction.tier, day);
      return 'sanctioned';
    }
    if (rank(wanted) <= rank(tier)) {
      failures = 0;
      notice = null;
      const renewed = renew(day);
      if (wanted === tier) return sanction ? 'sanctioned' : renewed ? 'renewed' : 'kept';
      if (policy.upgrade === 'period-end' && !isNew) return 'upgrade-waits';
      if (policy.downgrade === 'base' && rank(opening) < rank(tier)) return 'upgrade-waits';
      const limit = policy.maxStepsUp === undefined ? 0 : Math.max(0, rank(opening) - policy.maxStepsUp);
      const target = tiers[Math.max(rank(wanted), limit)]!;
      if (rank(target) >= rank(tier)) return 'upgrade-limited';
      move(target, day);
      return 'upgraded';
    }
    if (policy.downgrade === 'never') {
      renew(day);
      return 'never-lowered';
    }
    const drop = (): StabilityReason => {
      if (policy.downgrade === 'one-step') move(tiers[rank(tier) + 1]!, day);
      else move(policy.downgrade === 'base' ? tiers.at(-1)! : wanted, day);
      return 'lowered';
    };
    if (notice !== null) return day >= notice ? drop() : 'notice';
    const held = day < add(since, policy.holdMonths);
    const warnOrDrop = (): StabilityReason => {
      if (policy.graceDays === 0) return drop();
      notice = addDays(day, policy.graceDays);
      return 'notice';
    };
    if (policy.downgrade === 'now') {
      if (isNew) failures += 1;
      if (!held) return warnOrDrop();
      renew(day);
      return 'held';
    }
    const check = policy.expiry ? day >= ends! : isNew;
    if (check) failures += 1;
    if (held) {
      renew(day);
      return 'held';
    }
    if (!check) return policy.expiry ? 'term-runs' : 'watched';
    if (failures >= policy.failPeriods) return warnOrDrop();
    renew(day);
    return 'watched';
  };
  return history.map((entry) => {
    const reason = settle(entry);
    return { tier, reason };
  });
}
