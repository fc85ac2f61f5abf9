import { casesOf, type GradedCase } from '../graded-case.js';

const of = casesOf({ nps_score: 100, usage_pct: 100, open_tickets: 0, days_since_login: 0 });
const modest = { nps_score: 20, days_since_login: 25 };
const idle = { nps_score: 60, usage_pct: 0, days_since_login: 50 };

/** What the formula answers; the four parts stand in the titles. */
export const healthFormulaCases: readonly GradedCase[] = [
  of('25 + 35 + 20 + 20 = 100', {}, 'H'),
  of('15 + 35 + 20 + 10 = 80 is not above 80', modest, 'S'),
  of('15 + 35 + 20 + 10.4 = 80.4', { ...modest, days_since_login: 24 }, 'H'),
  of('15.125 + 35 + 20 + 10 = 80.125', { ...modest, nps_score: 21 }, 'H'),
  of('15 + 35 + 0 + 10 = 60', { ...modest, open_tickets: 10 }, 'S'),
  of('15 + 34.9965 + 0 + 10 = 59.9965', { ...modest, open_tickets: 10, usage_pct: 99.99 }, 'W'),
  of('30 tickets take no more than 10 do: 60', { ...modest, open_tickets: 30 }, 'S'),
  of('20 + 0 + 20 + 0 = 40', idle, 'W'),
  of('days beyond 50 take nothing more: 40', { ...idle, days_since_login: 400 }, 'W'),
  of('19.875 + 0 + 20 + 0 = 39.875', { ...idle, nps_score: 59 }, 'R'),
  of('20 + 0 + 18 + 0 = 38', { ...idle, open_tickets: 1 }, 'R'),
  of('0 + 0 + 0 + 0 = 0', { nps_score: -100, usage_pct: 0, open_tickets: 10, days_since_login: 50 }, 'R'),
  of('no answer to the survey is no NPS of 0', { nps_score: null }, null, { missing: ['nps_score'] }),
  of('unknown tickets and usage are both blamed', { open_tickets: null, usage_pct: null }, null, {
    missing: ['usage_pct', 'open_tickets'],
  }),
  of('an NPS of 101 is out of range', { nps_score: 101 }, null, { refused: { nps_score: 'out-of-range' } }),
];
