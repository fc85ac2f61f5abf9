import type { StabilityPolicy } from '@tierwright/model';
import { localized } from '../localized.js';
import { caseOf, monthsFrom, type StabilityExample } from './stability-example.js';

const plain: StabilityPolicy = {
  period: 'month',
  upgrade: 'now',
  downgrade: 'matching',
  failPeriods: 1,
  holdMonths: 0,
  graceDays: 0,
  rounding: 'day',
  ungraded: 'keep',
};

/** A tier lasts ten months from its start, to the end of the month; then one down (Talon.One `10M`, `one_down`). */
export const oneDownAfterTerm: StabilityExample = {
  key: 'loyalty-one-down',
  name: localized('到期降一级', 'One down at expiry'),
  tiers: ['G', 'S', 'O'],
  policy: {
    ...plain,
    downgrade: 'one-step',
    expiry: { from: 'tier-start', term: { months: 10 } },
    rounding: 'month-end',
  },
  cases: [
    caseOf(
      'the tier lasts to the end of the month its term ends in',
      ['2026-01-15', '2026-11-15', '2026-11-30', '2026-12-01'],
      {
        proposed: 'G O O O',
        tiers: 'G G G S',
        why: 'first term-runs term-runs lowered',
      },
    ),
    caseOf('one down again after another term', ['2026-01-15', '2026-12-01', '2027-10-31', '2027-11-01'], {
      proposed: 'G O O O',
      tiers: 'G S S O',
      why: 'first lowered term-runs lowered',
    }),
    caseOf('who qualifies at the end is renewed', ['2026-01-15', '2026-12-01', '2026-12-02'], {
      proposed: 'G G O',
      tiers: 'G G G',
      why: 'first renewed term-runs',
    }),
    caseOf('an upgrade starts a term of its own at once', ['2026-01-15', '2026-06-10', '2027-04-30', '2027-05-01'], {
      proposed: 'S G O O',
      tiers: 'S G G S',
      why: 'first upgraded term-runs lowered',
    }),
  ],
};

/** Points of each calendar quarter, thirty days of grace, then the tier of the balance (Voucherify, `balance_based`). */
export const quarterWithGrace: StabilityExample = {
  key: 'loyalty-grace',
  name: localized('季度积分与宽限', 'Quarterly points with grace'),
  tiers: ['G', 'S', 'O'],
  policy: { ...plain, graceDays: 30, expiry: { from: 'fixed', term: { months: 3 }, start: '2026-01-01' } },
  cases: [
    caseOf(
      'a quarter below gives notice, and falls when grace is over',
      ['2026-02-10', '2026-04-01', '2026-04-30', '2026-05-01'],
      {
        proposed: 'G O O O',
        tiers: 'G G G O',
        why: 'first notice notice lowered',
      },
    ),
    caseOf('enough points within grace call the fall off', ['2026-02-10', '2026-04-01', '2026-04-20', '2026-05-01'], {
      proposed: 'G S G S',
      tiers: 'G G G G',
      why: 'first notice renewed term-runs',
    }),
    caseOf('the points at the end of grace decide how far', ['2026-02-10', '2026-04-01', '2026-05-01'], {
      proposed: 'G O S',
      tiers: 'G G S',
      why: 'first notice lowered',
    }),
  ],
};

/** Every anniversary of joining sets the tier anew (Open Loyalty, Brevo). */
export const anniversary: StabilityExample = {
  key: 'loyalty-anniversary',
  name: localized('入会周年定级', 'Membership anniversary'),
  tiers: ['G', 'S', 'O'],
  policy: { ...plain, expiry: { from: 'joined', term: { months: 12 } } },
  cases: [
    caseOf(
      'a tier reached in spring lasts to the day of joining',
      ['2025-09-20', '2026-04-02', '2026-09-19', '2026-09-20'],
      {
        proposed: 'O G O O',
        tiers: 'O G G O',
        why: 'first upgraded term-runs lowered',
      },
    ),
    caseOf(
      'who joined on a leap day is judged on 28 February',
      ['2024-02-29', '2025-02-27', '2025-02-28', '2028-02-28', '2028-02-29'],
      {
        proposed: 'G O G O O',
        tiers: 'G G G O O',
        why: 'first term-runs renewed lowered renewed',
      },
    ),
    caseOf('nobody looked on the day: the next look judges', ['2025-09-20', '2026-11-05'], {
      proposed: 'G S',
      tiers: 'G S',
      why: 'first lowered',
    }),
  ],
};

/** Checked at the end of each month; who fails goes back to the base tier (Capillary). */
export const backToBase: StabilityExample = {
  key: 'loyalty-base',
  name: localized('月末未达标回到基础级', 'Back to base at month end'),
  tiers: ['G', 'S', 'O'],
  policy: { ...plain, downgrade: 'base' },
  cases: [
    caseOf('a month below goes all the way down, and the way up begins with the next month', monthsFrom(2026, 1), {
      proposed: 'G S S',
      tiers: 'G O S',
      why: 'first lowered upgraded',
    }),
    caseOf('not back up in the month of the fall', ['2026-01-01', '2026-02-01', '2026-02-20', '2026-03-01'], {
      proposed: 'G S G G',
      tiers: 'G O O G',
      why: 'first lowered upgrade-waits upgraded',
    }),
    caseOf('below in the middle of a month is a watch', ['2026-01-01', '2026-01-20', '2026-02-01'], {
      proposed: 'G O G',
      tiers: 'G G G',
      why: 'first watched kept',
    }),
  ],
};
