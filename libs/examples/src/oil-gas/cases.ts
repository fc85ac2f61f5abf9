import type { Facts } from '@tierwright/model';
import type { GradedCase } from '../graded-case.js';

/** A customer who passes the veto and whose every fact is known. */
const known: Facts = {
  overdue_days: 0,
  annual_volume_t: 500,
  potential_volume_t: 6000,
  annual_sales_cny: 20_000_000,
  gross_margin_pct: 12,
  payment_days: 0,
  growth_yoy_pct: 5,
};
const customer = (facts: Facts): Facts => ({ ...known, ...facts });
const large = (facts: Facts): Facts => customer({ annual_volume_t: 3000, ...facts });

/** One customer just below and exactly on a border. */
const atBorder = (
  border: string,
  facts: Facts,
  fact: string,
  ...sides: readonly (readonly [value: number, tier: string])[]
): GradedCase[] =>
  sides.map(([value, tier], side) => ({
    title: `${side === 0 ? 'just below' : 'exactly'} ${border}`,
    facts: customer({ ...facts, [fact]: value }),
    tier,
  }));

/** What `oilGasModel` must answer, on and beside every border and with every kind of gap. */
export const oilGasCases: readonly GradedCase[] = [
  { title: 'overdue 91 days is vetoed whatever the volume', facts: large({ overdue_days: 91 }), tier: 'D' },
  { title: 'overdue 90 days still passes', facts: large({ overdue_days: 90 }), tier: 'A' },
  {
    title: 'a vetoed customer needs no volume',
    facts: customer({ overdue_days: 200, annual_volume_t: null }),
    tier: 'D',
  },
  {
    title: 'unknown overdue days leave the customer ungraded',
    facts: customer({ overdue_days: null }),
    tier: null,
    missing: ['overdue_days'],
  },
  {
    title: 'an unknown volume leaves the customer ungraded',
    facts: customer({ annual_volume_t: null }),
    tier: null,
    missing: ['annual_volume_t'],
  },
  {
    title: 'an empty volume is a missing one, not 0',
    facts: customer({ annual_volume_t: '' }),
    tier: null,
    missing: ['annual_volume_t'],
  },
  {
    title: 'a volume sent as text is refused',
    facts: customer({ annual_volume_t: '3000' }),
    tier: null,
    refused: { annual_volume_t: 'wrong-type' },
  },
  {
    title: 'a negative volume is out of range',
    facts: customer({ annual_volume_t: -1 }),
    tier: null,
    refused: { annual_volume_t: 'out-of-range' },
  },
  { title: '3,000 t is enough for the matrix', facts: large({}), tier: 'A' },
  { title: '2,999.9 t is scored instead', facts: customer({ annual_volume_t: 2999.9 }), tier: 'B' },
  {
    title: 'low potential and low value end in C',
    facts: large({ potential_volume_t: 4999, annual_sales_cny: 14_999_999 }),
    tier: 'C',
  },
  {
    title: 'potential and value exactly on the lower borders end in A',
    facts: large({ potential_volume_t: 5000, annual_sales_cny: 15_000_000 }),
    tier: 'A',
  },
  {
    title: 'high potential and low value end in B',
    facts: large({ potential_volume_t: 15_000, annual_sales_cny: 14_999_999.99 }),
    tier: 'B',
  },
  {
    title: 'low potential and high value end in B',
    facts: large({ potential_volume_t: 3000, annual_sales_cny: 60_000_000 }),
    tier: 'B',
  },
  {
    title: 'the matrix needs the potential',
    facts: large({ potential_volume_t: null }),
    tier: null,
    missing: ['potential_volume_t'],
  },
  {
    title: 'small customers are not asked for their potential',
    facts: customer({ potential_volume_t: null }),
    tier: 'C',
  },
  { title: '69 points are C', facts: customer({}), tier: 'C' },
  {
    title: 'exactly 70 points are B',
    facts: customer({ annual_volume_t: 2000, gross_margin_pct: 5, growth_yoy_pct: -0.1 }),
    tier: 'B',
  },
  {
    title: 'exactly 48 points are C, with stated points for an unknown payment term',
    facts: customer({ annual_volume_t: 99, gross_margin_pct: 15, payment_days: null, growth_yoy_pct: 15 }),
    tier: 'C',
  },
  {
    title: '47.5 points are D',
    facts: customer({ annual_volume_t: 2000, gross_margin_pct: 4.9, payment_days: 31, growth_yoy_pct: 0 }),
    tier: 'D',
  },
  {
    title: 'without margin and growth the other characteristics weigh more',
    facts: customer({ annual_volume_t: 2000, gross_margin_pct: null, growth_yoy_pct: null }),
    tier: 'B',
  },
  ...atBorder('100 t', { gross_margin_pct: 15, growth_yoy_pct: 15 }, 'annual_volume_t', [99.9, 'C'], [100, 'B']),
  ...atBorder('300 t', { gross_margin_pct: 5, growth_yoy_pct: -1 }, 'annual_volume_t', [299.9, 'D'], [300, 'C']),
  ...atBorder('1,000 t', { gross_margin_pct: 5 }, 'annual_volume_t', [999.9, 'C'], [1000, 'B']),
  ...atBorder('2,000 t', { gross_margin_pct: 5, growth_yoy_pct: -1 }, 'annual_volume_t', [1999.9, 'C'], [2000, 'B']),
  ...atBorder('10 % margin', { annual_volume_t: 1000, growth_yoy_pct: -1 }, 'gross_margin_pct', [9.99, 'C'], [10, 'B']),
  ...atBorder('15 % margin', {}, 'gross_margin_pct', [14.99, 'C'], [15, 'B']),
  ...atBorder('8 days', { gross_margin_pct: 15 }, 'payment_days', [7, 'B'], [8, 'C']),
  ...atBorder('31 days', { annual_volume_t: 100, gross_margin_pct: 15 }, 'payment_days', [30, 'C'], [31, 'D']),
  ...atBorder('15 % growth', {}, 'growth_yoy_pct', [14.99, 'C'], [15, 'B']),
  ...atBorder(
    '15,000 t of potential',
    { annual_volume_t: 3000, annual_sales_cny: 1_000_000 },
    'potential_volume_t',
    [14_999.9, 'B'],
    [15_000, 'B'],
  ),
  ...atBorder(
    '60 M of value',
    { annual_volume_t: 3000, potential_volume_t: 4000 },
    'annual_sales_cny',
    [59_999_999.9, 'B'],
    [60_000_000, 'B'],
  ),
];
