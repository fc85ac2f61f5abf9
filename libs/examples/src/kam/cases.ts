import { casesOf, type GradedCase } from '../graded-case.js';

const growthOf = (rating: number) => ({
  revenue_potential_rating: rating,
  cost_to_serve_rating: rating,
  demand_stability_rating: rating,
  new_market_rating: rating,
});
const harmonyOf = (rating: number) => ({
  fit_rating: rating,
  innovation_rating: rating,
  benchmark_rating: rating,
  reputation_rating: rating,
  buying_process_rating: rating,
});

const of = casesOf({ ...growthOf(5), ...harmonyOf(5) });

/** What the portfolio answers; growth and harmony stand in the titles. */
export const kamCases: readonly GradedCase[] = [
  of('50 and 50 lie on both borders: invest', {}, 'I'),
  of('100 and 100 is to invest', { ...growthOf(10), ...harmonyOf(10) }, 'I'),
  of('0 and 0 is managed for cash', { ...growthOf(0), ...harmonyOf(0) }, 'C'),
  of('100 and 0 is to invest selectively', { ...growthOf(10), ...harmonyOf(0) }, 'S'),
  of('0 and 100 is to maintain', { ...growthOf(0), ...harmonyOf(10) }, 'M'),
  of('a revenue rating of 4.99 makes 49.99 of growth', { revenue_potential_rating: 4.99 }, 'M'),
  of('a revenue rating of 5.01 makes 50.02 of growth', { revenue_potential_rating: 5.01 }, 'I'),
  of('49.9985 of growth is 50 at two decimals', { revenue_potential_rating: 4.999 }, 'I'),
  of('a fit of 4.99 makes 49.99 of harmony', { fit_rating: 4.99 }, 'S'),
  of('49.99 and 49.99 is managed for cash', { revenue_potential_rating: 4.99, fit_rating: 4.99 }, 'C'),
  of('cheap service alone makes 35 of growth', { ...growthOf(0), cost_to_serve_rating: 10 }, 'M'),
  of(
    'cheap and steady makes 55 of growth',
    { ...growthOf(0), cost_to_serve_rating: 10, demand_stability_rating: 10 },
    'I',
  ),
  of(
    'steady with new markets makes exactly 50 of growth',
    { ...growthOf(0), demand_stability_rating: 10, new_market_rating: 10 },
    'I',
  ),
  of('an unknown rating is not a 0', { new_market_rating: null }, null, { missing: ['new_market_rating'] }),
  of('harmony needs every rating too', { benchmark_rating: null, fit_rating: null }, null, {
    missing: ['fit_rating', 'benchmark_rating'],
  }),
  of('a rating above 10 is out of range', { innovation_rating: 10.5 }, null, {
    refused: { innovation_rating: 'out-of-range' },
  }),
];
