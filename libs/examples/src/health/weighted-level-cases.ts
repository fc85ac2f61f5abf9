import { casesOf, type GradedCase } from '../graded-case.js';
import { fairCustomer } from './level-facts.js';

const of = casesOf(fairCustomer);

/** What the weighted levels answer; the sum stands in each title. */
export const weightedLevelCases: readonly GradedCase[] = [
  of('5 + 5 + 5 weighs 5', {}, 'C'),
  of('all healthy weighs 10', { sentiment: 'good', defects_90d: 1, seat_active_ratio_pct: 80 }, 'H'),
  of('all poor weighs 0', { sentiment: 'poor', defects_90d: 5, seat_active_ratio_pct: 49.99 }, 'P'),
  of('80 % active: 1.5 + 0.75 + 5.5 = 7.75', { seat_active_ratio_pct: 80 }, 'H'),
  of('79.99 % active: 1.5 + 0.75 + 2.75 = 5', { seat_active_ratio_pct: 79.99 }, 'C'),
  of('50 % active: 1.5 + 0.75 + 2.75 = 5', { seat_active_ratio_pct: 50 }, 'C'),
  of('49.99 % active: 1.5 + 0.75 + 0 = 2.25', { seat_active_ratio_pct: 49.99 }, 'P'),
  of('1 defect: 0 + 1.5 + 5.5 = 7', { sentiment: 'poor', defects_90d: 1, seat_active_ratio_pct: 90 }, 'H'),
  of('2 defects: 0 + 0.75 + 5.5 = 6.25', { sentiment: 'poor', defects_90d: 2, seat_active_ratio_pct: 90 }, 'C'),
  of('4 defects: 0 + 0.75 + 2.75 = 3.5', { sentiment: 'poor', defects_90d: 4 }, 'C'),
  of('5 defects: 0 + 0 + 2.75 = 2.75', { sentiment: 'poor', defects_90d: 5 }, 'P'),
  of('good words alone: 3 + 0 + 0 = 3', { sentiment: 'good', defects_90d: 9, seat_active_ratio_pct: 10 }, 'P'),
  of('an unknown sentiment is not a poor one', { sentiment: null }, null, { missing: ['sentiment'] }),
  of('unknown activity leaves the customer ungraded', { seat_active_ratio_pct: '' }, null, {
    missing: ['seat_active_ratio_pct'],
  }),
  of('more than all seats is out of range', { seat_active_ratio_pct: 100.01 }, null, {
    refused: { seat_active_ratio_pct: 'out-of-range' },
  }),
];
