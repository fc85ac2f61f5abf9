import type { StabilityPolicy } from '@tierwright/model';
import { localized } from '../localized.js';
import { caseOf, monthsFrom, type StabilityExample } from './stability-example.js';

const plain: StabilityPolicy = {
  period: 'month',
  upgrade: 'now',
  downgrade: 'one-step',
  failPeriods: 1,
  holdMonths: 0,
  graceDays: 0,
  rounding: 'day',
  ungraded: 'keep',
};

/** Silver from 2,000 and gold from 6,000 points in a year; kept for a year, else one down. */
export const jewelleryYear: StabilityExample = {
  key: 'retail-keep-a-year',
  name: localized('保级一年，否则降一级', 'Kept for a year, else one down'),
  tiers: ['G', 'S', 'O'],
  policy: { ...plain, expiry: { from: 'tier-start', term: { months: 12 } } },
  cases: [
    caseOf('gold with few points is silver after the year', ['2026-03-10', '2027-03-09', '2027-03-10'], {
      proposed: 'G O O',
      tiers: 'G G S',
      why: 'first term-runs lowered',
    }),
    caseOf('and nothing after two', ['2026-03-10', '2027-03-10', '2028-03-09', '2028-03-10'], {
      proposed: 'G O O O',
      tiers: 'G S S O',
      why: 'first lowered term-runs lowered',
    }),
    caseOf(
      'the points of a gold year keep gold for another',
      ['2026-03-10', '2027-03-10', '2028-03-09', '2028-03-10'],
      {
        proposed: 'G G S S',
        tiers: 'G G G S',
        why: 'first renewed term-runs lowered',
      },
    ),
    caseOf('silver that reaches gold is gold on the day', ['2026-03-10', '2026-03-11'], {
      proposed: 'S G',
      tiers: 'S G',
      why: 'first upgraded',
    }),
  ],
};

/** A cycle of 400 days for everybody; what was bought in it decides the tier of the next one. */
export const fourHundredDays: StabilityExample = {
  key: 'retail-400-days',
  name: localized('400 天周期', 'A cycle of 400 days'),
  tiers: ['D', 'G', 'S', 'O'],
  policy: { ...plain, downgrade: 'matching', expiry: { from: 'tier-start', term: { days: 400 } } },
  cases: [
    caseOf('on day 400 the matching tier', ['2026-01-01', '2027-02-04', '2027-02-05'], {
      proposed: 'D S S',
      tiers: 'D D S',
      why: 'first term-runs lowered',
    }),
    caseOf('down over several tiers to none', ['2026-01-01', '2027-02-05'], {
      proposed: 'D O',
      tiers: 'D O',
      why: 'first lowered',
    }),
    caseOf('renewed for 400 days more', ['2026-01-01', '2027-02-05', '2028-03-10', '2028-03-11'], {
      proposed: 'G G O O',
      tiers: 'G G G O',
      why: 'first renewed term-runs lowered',
    }),
  ],
};

/** A tier lasts to the end of the next year. */
export const endOfNextYear: StabilityExample = {
  key: 'retail-end-of-next-year',
  name: localized('有效至次年年底', 'To the end of next year'),
  tiers: ['D', 'G', 'S', 'O'],
  policy: {
    ...plain,
    downgrade: 'matching',
    expiry: { from: 'tier-start', term: { months: 12 } },
    rounding: 'year-end',
  },
  cases: [
    caseOf('reached in May, to the last day of the next year', ['2026-05-03', '2027-12-31', '2028-01-01'], {
      proposed: 'G O O',
      tiers: 'G G O',
      why: 'first term-runs lowered',
    }),
    caseOf(
      'reached on New Year’s Day, still to the end of the next year',
      ['2026-01-01', '2027-01-01', '2027-12-31', '2028-01-01'],
      {
        proposed: 'D S S S',
        tiers: 'D D D S',
        why: 'first term-runs term-runs lowered',
      },
    ),
    caseOf('renewed to the end of the year after', ['2026-05-03', '2028-01-01', '2028-12-31', '2029-01-01'], {
      proposed: 'G G S S',
      tiers: 'G G G S',
      why: 'first renewed term-runs lowered',
    }),
  ],
};

/** A year without a purchase, seen month by month, is one down. */
export const yearWithoutPurchase: StabilityExample = {
  key: 'retail-no-purchase',
  name: localized('一年未购降一级', 'A year without a purchase'),
  tiers: ['G', 'S', 'O'],
  policy: { ...plain, failPeriods: 12 },
  cases: [
    caseOf('the twelfth month in a row is one down', monthsFrom(2026, 1), {
      proposed: 'G O O O O O O O O O O O O',
      tiers: 'G G G G G G G G G G G G S',
      why: 'first watched watched watched watched watched watched watched watched watched watched watched lowered',
    }),
    caseOf('one purchase in between begins the year again', monthsFrom(2026, 1), {
      proposed: 'G O O O O O O O O O O O G O',
      tiers: 'G G G G G G G G G G G G G G',
      why: 'first watched watched watched watched watched watched watched watched watched watched watched kept watched',
    }),
  ],
};
