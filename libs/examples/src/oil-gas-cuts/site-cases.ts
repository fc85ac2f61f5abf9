import { casesOf, type GradedCase } from '../graded-case.js';

const of = casesOf({ gasoline_t_month: 1, diesel_t_month: 10, card_spend_cny: 20_000 });

/** What the sizes answer. */
export const siteCases: readonly GradedCase[] = [
  of('little of everything is small', {}, 'S'),
  of('5 t of petrol is large', { gasoline_t_month: 5 }, 'L'),
  of('4.99 t of petrol is mid-size', { gasoline_t_month: 4.99 }, 'M'),
  of('2 t of petrol is mid-size', { gasoline_t_month: 2 }, 'M'),
  of('1.99 t of petrol is small', { gasoline_t_month: 1.99 }, 'S'),
  of('50 t of diesel is large', { diesel_t_month: 50 }, 'L'),
  of('49.99 t of diesel is mid-size', { diesel_t_month: 49.99 }, 'M'),
  of('20 t of diesel is mid-size', { diesel_t_month: 20 }, 'M'),
  of('19.99 t of diesel is small', { diesel_t_month: 19.99 }, 'S'),
  of('a million of cards is large', { card_spend_cny: 1_000_000 }, 'L'),
  of('a cent less than a million is mid-size', { card_spend_cny: 999_999.99 }, 'M'),
  of('100,000 of cards is mid-size', { card_spend_cny: 100_000 }, 'M'),
  of('a cent less than 100,000 is small', { card_spend_cny: 99_999.99 }, 'S'),
  of('one large figure decides although another is unknown', { diesel_t_month: 60, gasoline_t_month: null }, 'L'),
  of('a mid-size figure may hide a large one', { diesel_t_month: 30, gasoline_t_month: null }, null, {
    missing: ['gasoline_t_month'],
  }),
  of('nothing known blames all three', { gasoline_t_month: null, diesel_t_month: null, card_spend_cny: null }, null, {
    missing: ['gasoline_t_month', 'diesel_t_month', 'card_spend_cny'],
  }),
  of('less than no diesel is out of range', { diesel_t_month: -1 }, null, {
    refused: { diesel_t_month: 'out-of-range' },
  }),
];
