import type { ExampleModel } from '../example-model.js';
import { casesOf } from '../graded-case.js';
import { localized } from '../localized.js';
import { startingLadders } from './quintiles.js';
import { rfmSegments } from './segments.js';

/** A value inside each band of the starting ladders, by score. */
const days = [NaN, 400, 200, 120, 60, 10];
const orders = [NaN, 1, 2, 4, 7, 12];
const sales = [NaN, 500, 3000, 10_000, 50_000, 200_000];

/** A customer of these scores. */
const scored = (r: number, f: number, m: number) => ({
  recency_days: days[r] ?? NaN,
  order_count_12m: orders[f] ?? NaN,
  sales_12m: sales[m] ?? NaN,
});

const of = casesOf({ recency_days: 29, order_count_12m: 10, sales_12m: 100_000 });

/** RFM with ten segments by the starting ladders. */
export const rfmSegmentModel: ExampleModel = {
  key: 'rfm-segments',
  source: localized(
    'R 语言 rfm 包 rfm_segment（区间）；先合者为准、打分门槛和「其他」是估计',
    'R package rfm, rfm_segment (ranges); first match, the borders of the scores and “Others” are estimates',
  ),
  document: rfmSegments('CNY', startingLadders),
  cases: [
    of('29 days, 10 orders and 100,000 are just 5-5-5', {}, 'CH'),
    of('30 days are R 4', { recency_days: 30 }, 'PL'),
    of('9 orders are F 4', { order_count_12m: 9 }, 'PL'),
    of('a cent below 100,000 is M 4', { sales_12m: 99_999.99 }, 'PL'),
    of('today is R 5', { recency_days: 0 }, 'CH'),
    of('3-3-2 is the lowest potential loyalist', scored(3, 3, 2), 'PL'),
    of('4-4-4 fits two rows, the upper one decides', scored(4, 4, 4), 'PL'),
    of('2-3-2 is loyal', scored(2, 3, 2), 'LO'),
    of('4-2-2 is loyal', scored(4, 2, 2), 'LO'),
    of('4-2-5 is promising', scored(4, 2, 5), 'PR'),
    of('3-1-3 is promising', scored(3, 1, 3), 'PR'),
    of('4-1-1 is new', scored(4, 1, 1), 'NE'),
    of('5-2-5 is new', scored(5, 2, 5), 'NE'),
    of('2-3-5 cannot be lost', scored(2, 3, 5), 'CL'),
    of('1-3-4 cannot be lost', scored(1, 3, 4), 'CL'),
    of('1-2-5 is at risk', scored(1, 2, 5), 'AR'),
    of('1-5-4 is at risk', scored(1, 5, 4), 'AR'),
    of('1-5-3 needs attention', scored(1, 5, 3), 'NA'),
    of('2-5-3 needs attention', scored(2, 5, 3), 'NA'),
    of('3-3-1 is about to sleep', scored(3, 3, 1), 'AS'),
    of('2-1-1 is about to sleep', scored(2, 1, 1), 'AS'),
    of('1-1-1 is lost', scored(1, 1, 1), 'LS'),
    of('1-1-5 is lost, however much it bought', scored(1, 1, 5), 'LS'),
    of('2-1-5 is in no range', scored(2, 1, 5), 'OT'),
    of('5-4-1 is in no range', scored(5, 4, 1), 'OT'),
    of('89 days are R 4: 4-1-1', { ...scored(4, 1, 1), recency_days: 89 }, 'NE'),
    of('90 days are R 3: 3-1-1', { ...scored(4, 1, 1), recency_days: 90 }, 'AS'),
    of('179 days are R 3: 3-1-3', { ...scored(3, 1, 3), recency_days: 179 }, 'PR'),
    of('180 days are R 2: 2-1-3', { ...scored(3, 1, 3), recency_days: 180 }, 'AS'),
    of('364 days are R 2: 2-1-1', { ...scored(2, 1, 1), recency_days: 364 }, 'AS'),
    of('365 days are R 1: 1-1-1', { ...scored(2, 1, 1), recency_days: 365 }, 'LS'),
    of('1 order is F 1: 4-1-2', { ...scored(4, 2, 2), order_count_12m: 1 }, 'NE'),
    of('2 orders are F 2: 5-2-5', { ...scored(5, 3, 5), order_count_12m: 2 }, 'NE'),
    of('3 orders are F 3: 5-3-5', { ...scored(5, 2, 5), order_count_12m: 3 }, 'PL'),
    of('4 orders are F 3: 5-3-1', { ...scored(5, 4, 1), order_count_12m: 4 }, 'NE'),
    of('5 orders are F 4: 5-4-1', { ...scored(5, 3, 1), order_count_12m: 5 }, 'OT'),
    of('999.99 is M 1: 3-3-1', { ...scored(3, 3, 2), sales_12m: 999.99 }, 'AS'),
    of('1,000 is M 2: 3-3-2', { ...scored(3, 3, 1), sales_12m: 1000 }, 'PL'),
    of('4,999.99 is M 2: 1-5-2', { ...scored(1, 5, 3), sales_12m: 4999.99 }, 'LS'),
    of('5,000 is M 3: 1-5-3', { ...scored(1, 5, 2), sales_12m: 5000 }, 'NA'),
    of('19,999.99 is M 3: 1-5-3', { ...scored(1, 5, 4), sales_12m: 19_999.99 }, 'NA'),
    of('20,000 is M 4: 1-5-4', { ...scored(1, 5, 3), sales_12m: 20_000 }, 'AR'),
    of('no order ever has no recency', { recency_days: null }, null, { missing: ['recency_days'] }),
    of('unknown orders are not none', { order_count_12m: null }, null, { missing: ['order_count_12m'] }),
    of('unknown sales are not none', { sales_12m: '' }, null, { missing: ['sales_12m'] }),
    of('days before today are out of range', { recency_days: -1 }, null, { refused: { recency_days: 'out-of-range' } }),
  ],
};
