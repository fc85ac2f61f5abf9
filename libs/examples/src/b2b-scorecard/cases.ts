import type { Facts } from '@tierwright/model';
import { casesOf, type GradedCase } from '../graded-case.js';

const of = casesOf({
  scenario: 'standard',
  order_quarters: 4,
  order_cv: 0.2,
  return_rate_pct: 1,
  growth_yoy_pct: 40,
  new_categories_yoy: 2,
  prepaid_ratio_pct: 80,
  payment_days: 20,
  joint_dev_projects: 1,
  strategic_fit: 5,
});

/** Parts that give no point. */
const none = {
  growth: { growth_yoy_pct: 0, new_categories_yoy: 0 },
  payment: { prepaid_ratio_pct: 0, payment_days: 60 },
  strategy: { joint_dev_projects: 0, strategic_fit: 3 },
};

/** A standard customer without strategy has 30 + 25 + 25 = 80, on the border of A. */
const atEighty = (title: string, facts: Facts, tier: string) => of(title, { ...none.strategy, ...facts }, tier);

/** What the scorecard answers; the sums stand in the titles. */
export const b2bCases: readonly GradedCase[] = [
  of('30 + 25 + 25 + 20 = 100', {}, 'A'),
  atEighty('without strategy exactly 80', {}, 'A'),
  atEighty('three quarters are 9: 77', { order_quarters: 3 }, 'B'),
  atEighty('a ninth quarter adds nothing: 80', { order_quarters: 9 }, 'A'),
  atEighty('variation of 0.3 is 8: 78', { order_cv: 0.3 }, 'B'),
  atEighty('variation of 0.2999 is 10: 80', { order_cv: 0.2999 }, 'A'),
  atEighty('variation of 0.3999 is 8: 78', { order_cv: 0.3999 }, 'B'),
  of('variation of 0.4 is 6: 26 + 20 = 46', { ...none.growth, ...none.payment, order_cv: 0.4 }, 'C'),
  of('variation of 0.5 is 4: 24 + 25 = 49', { ...none.payment, ...none.strategy, order_cv: 0.5 }, 'C'),
  of('variation of 0.4999 is 6: 26 + 25 = 51', { ...none.payment, ...none.strategy, order_cv: 0.4999 }, 'B'),
  of('variation of 0.6 is 2: 22 + 25 + 25 + 10 = 82', { joint_dev_projects: 0, order_cv: 0.6 }, 'A'),
  of('variation of 0.7 is 0: 20 + 25 + 25 + 10 = 80', { joint_dev_projects: 0, order_cv: 0.7 }, 'A'),
  atEighty('returns of 2 % are 0: 72', { return_rate_pct: 2 }, 'B'),
  atEighty('returns of 1.99 % are 8: 80', { return_rate_pct: 1.99 }, 'A'),
  atEighty('growth of exactly 30 % is not above it: 65', { growth_yoy_pct: 30 }, 'B'),
  atEighty('growth of 30.01 % is: 80', { growth_yoy_pct: 30.01 }, 'A'),
  atEighty('one new category is 0: 70', { new_categories_yoy: 1 }, 'B'),
  atEighty('exactly 70 % prepaid is not above it: 65', { prepaid_ratio_pct: 70 }, 'B'),
  atEighty('70.01 % prepaid is: 80', { prepaid_ratio_pct: 70.01 }, 'A'),
  atEighty('terms of 30 days are 0: 70', { payment_days: 30 }, 'B'),
  atEighty('terms of 29 days are 10: 80', { payment_days: 29 }, 'A'),
  of('a fit of 4 is 10: 100', { strategic_fit: 4 }, 'A'),
  of('a fit of 3 is 0, one joint project 10: 90', { strategic_fit: 3 }, 'A'),
  of('stability and strategy alone: 30 + 20 = 50', { ...none.growth, ...none.payment }, 'B'),
  of('with a fit of 3 only 40', { ...none.growth, ...none.payment, strategic_fit: 3 }, 'C'),
  of('with variation of 0.3 only 48', { ...none.growth, ...none.payment, order_cv: 0.3 }, 'C'),
  of('variation of 0.7 is 0: 20 + 20 = 40', { ...none.growth, ...none.payment, order_cv: 0.7 }, 'C'),
  of(
    'no quarter, all else missed: 10 + 8 = 18',
    { ...none.growth, ...none.payment, ...none.strategy, order_quarters: 0 },
    'C',
  ),
  of('standard without growth: 75', none.growth, 'B'),
  of('cash flow without growth: 80', { ...none.growth, scenario: 'cash_flow' }, 'A'),
  of('new product without growth: 60', { ...none.growth, scenario: 'new_product' }, 'B'),
  of('new product without payment: 80', { ...none.payment, scenario: 'new_product' }, 'A'),
  of('cash flow without payment: 65', { ...none.payment, scenario: 'cash_flow' }, 'B'),
  of(
    'new product with prepayment but long terms and no strategy: 40 + 30 + 12 = 82',
    { ...none.strategy, payment_days: 60, scenario: 'new_product' },
    'A',
  ),
  of(
    'new product with short terms but no prepayment and no strategy: 40 + 30 + 8 = 78',
    { ...none.strategy, prepaid_ratio_pct: 0, scenario: 'new_product' },
    'B',
  ),
  of(
    'cash flow with stability alone: 30',
    { ...none.growth, ...none.payment, ...none.strategy, scenario: 'cash_flow' },
    'C',
  ),
  of('without a scenario nobody is standard', { scenario: null }, null, { missing: ['scenario'] }),
  of('unknown terms are not short', { payment_days: null }, null, { missing: ['payment_days'] }),
  of('two gaps are both blamed', { order_quarters: null, strategic_fit: '' }, null, {
    missing: ['order_quarters', 'strategic_fit'],
  }),
  of('a scenario nobody declared is refused', { scenario: 'panic' }, null, { refused: { scenario: 'out-of-range' } }),
];
