import type { StabilityPolicy } from '@tierwright/model';
import fc from 'fast-check';
import type { HistoryEntry } from './naive-settle.js';

/** Tiers of the random policies, best first. */
export const fourTiers: readonly string[] = ['t_aaaaaaaaaa', 't_bbbbbbbbbb', 't_cccccccccc', 't_dddddddddd'];

/** The gates of the random policies. */
export const twoGates: readonly string[] = ['n_theftzzzzz', 'n_arrearszzz'];

const dayAt = (days: number): string => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);

const expiry = fc
  .record({
    from: fc.constantFrom('tier-start' as const, 'joined' as const, 'fixed' as const),
    term: fc.oneof(
      fc.integer({ min: 1, max: 18 }).map((months) => ({ months })),
      fc.constantFrom(1, 30, 400).map((days) => ({ days })),
    ),
    start: fc.nat(1500).map(dayAt),
  })
  .map(({ start, ...rest }) => (rest.from === 'fixed' ? { ...rest, start } : rest));

/** Any policy over the four tiers and two gates. */
export const arbitraryPolicy: fc.Arbitrary<StabilityPolicy> = fc.record(
  {
    period: fc.constantFrom('month', 'quarter', 'year'),
    upgrade: fc.constantFrom('now', 'period-end'),
    maxStepsUp: fc.integer({ min: 1, max: 3 }),
    downgrade: fc.constantFrom('never', 'now', 'one-step', 'matching', 'base'),
    failPeriods: fc.integer({ min: 1, max: 4 }),
    holdMonths: fc.constantFrom(0, 0, 1, 6, 12),
    graceDays: fc.constantFrom(0, 0, 10, 45),
    expiry,
    rounding: fc.constantFrom('day', 'month-end', 'year-end'),
    ungraded: fc.constantFrom('keep', 'lose'),
    newcomer: fc.record({ tier: fc.constantFrom(...fourTiers), months: fc.constantFrom(1, 12) }),
    sanctions: fc.array(fc.record({ gate: fc.constantFrom(...twoGates), months: fc.constantFrom(0, 1, 12, 24) }), {
      maxLength: 2,
    }),
  },
  {
    requiredKeys: ['period', 'upgrade', 'downgrade', 'failPeriods', 'holdMonths', 'graceDays', 'rounding', 'ungraded'],
  },
);

/** Some years of settlings in order of the days, sometimes two on a day. */
export const arbitraryHistory: fc.Arbitrary<HistoryEntry[]> = fc
  .array(
    fc.record({
      gap: fc.constantFrom(0, 1, 7, 15, 30, 31, 31, 92, 366),
      tier: fc.option(fc.constantFrom(...fourTiers), { freq: 8 }),
      gates: fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, fc.subarray([...twoGates])),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((entries) => {
    let day = 0;
    return entries.map(({ gap, tier, gates }) => {
      day += gap;
      return { day: dayAt(day), tier, gates };
    });
  });
