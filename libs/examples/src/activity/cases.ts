import type { Facts } from '@tierwright/model';
import { casesOf, type GradedCase } from '../graded-case.js';

const asOf = '2026-07-01';
const at = casesOf({
  first_order_on: '2020-01-15',
  last_order_cny: 60_000,
  last_order_on: asOf,
  joined_event: false,
  event_on: null,
});
type More = Parameters<typeof at>[3];

const on = (title: string, facts: Facts, tier: string | null, more: More = {}): GradedCase =>
  at(title, facts, tier, { asOf, ...more });

const order = (day: string, amount: number): Facts => ({ last_order_on: day, last_order_cny: amount });
const event = (day: string | null): Facts => ({ joined_event: true, event_on: day });
// A small order after two half-lives.
const five = order('2026-01-02', 20_000);
// A small order after one half-life.
const ten = order('2026-04-02', 20_000);

/** What the activity of one customer comes to, day by day. */
export const activityCases: readonly GradedCase[] = [
  on('a large order today is 40', {}, 'A'),
  on('a large order 89 days ago is 20.15', order('2026-04-03', 60_000), 'A'),
  on('a large order 90 days ago is half, 20', order('2026-04-02', 60_000), 'A'),
  on('a large order 91 days ago is 19.85', order('2026-04-01', 60_000), 'B'),
  on('a large order 179 days ago is 10.08', order('2026-01-03', 60_000), 'B'),
  on('a large order 180 days ago is a quarter, 10', order('2026-01-02', 60_000), 'B'),
  on('a large order 181 days ago is 9.92', order('2026-01-01', 60_000), 'C'),
  on('an order eight years old is nothing', order('2018-07-01', 60_000), 'C'),
  on('a small order today is 20', order('2026-07-01', 20_000), 'A'),
  on('a small order yesterday is 19.85', order('2026-06-30', 20_000), 'B'),
  on('50,000 is a large order: 20 after 90 days', order('2026-04-02', 50_000), 'A'),
  on('a cent less is a small one: 10 after 90 days', order('2026-04-02', 49_999.99), 'B'),
  on('an order dated tomorrow has not faded: 20', order('2026-07-02', 20_000), 'A'),
  on('the same customer 89 days later is 20.15', {}, 'A', { asOf: '2026-09-28' }),
  on('the same customer 90 days later is 20', {}, 'A', { asOf: '2026-09-29' }),
  on('the same customer 91 days later is 19.85', {}, 'B', { asOf: '2026-09-30' }),
  on('10 and an event today is 20', { ...ten, ...event('2026-07-01') }, 'A'),
  on('10 and an event yesterday is 19.83', { ...ten, ...event('2026-06-30') }, 'B'),
  on('an event to come counts whole: 20', { ...ten, ...event('2026-07-15') }, 'A'),
  on('5 and an event 29 days ago is 10.17', { ...five, ...event('2026-06-02') }, 'B'),
  on('5 and an event 30 days ago, half of 10, is 10', { ...five, ...event('2026-06-01') }, 'B'),
  on('5 and an event 31 days ago is 9.83', { ...five, ...event('2026-05-31') }, 'C'),
  on('9.92 and an event 59 days ago is 10.09', { ...order('2026-04-01', 20_000), ...event('2026-05-03') }, 'B'),
  on('an event 60 days ago adds nothing: 9.92', { ...order('2026-04-01', 20_000), ...event('2026-05-02') }, 'C'),
  on('an event 61 days ago takes nothing away: 10', { ...ten, ...event('2026-05-01') }, 'B'),
  on('an event without its day adds nothing: 10', { ...ten, ...event(null) }, 'B'),
  on('nobody knows of an event: 10', { ...ten, joined_event: null }, 'B'),
  on('three months to the day is no newcomer', { first_order_on: '2026-04-01' }, 'A'),
  on('a day short of three months is one', { first_order_on: '2026-04-02' }, 'N'),
  on('three months and a day is none', { first_order_on: '2026-03-31' }, 'A'),
  on('a first order today is a newcomer', { first_order_on: '2026-07-01' }, 'N'),
  on('from 31 March to 30 June are three months', { first_order_on: '2026-03-31' }, 'A', { asOf: '2026-06-30' }),
  on('from 31 March to 29 June are two', { first_order_on: '2026-03-31' }, 'N', { asOf: '2026-06-29' }),
  on('in a leap year 28 February is a day short', { first_order_on: '2027-11-30' }, 'N', { asOf: '2028-02-28' }),
  on('an age that is sent is not believed', { months_as_customer: 1 }, 'A'),
  on('a newcomer needs no order yet', { first_order_on: '2026-06-01', last_order_cny: null }, 'N'),
  on('without a first order nobody knows', { first_order_on: null }, null, { missing: ['first_order_on'] }),
  on('an unknown amount is not a small one', { last_order_cny: null }, null, { missing: ['last_order_cny'] }),
  on('an order without its day cannot fade', { last_order_on: null }, null, { missing: ['last_order_on'] }),
  on('a first order to come is out of range', { first_order_on: '2026-08-01' }, null, {
    refused: { months_as_customer: 'out-of-range' },
  }),
  on('31 June is no day', { last_order_on: '2026-06-31' }, null, { refused: { last_order_on: 'wrong-type' } }),
  on('30 February is no business day', {}, null, { asOf: '2026-02-30', refused: { first_order_on: 'no-as-of' } }),
  at('without a business day nothing can be said', {}, null, { refused: { first_order_on: 'no-as-of' } }),
];
