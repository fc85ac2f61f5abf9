import { localized } from '../localized.js';
import {
  caseOf,
  monthsFrom,
  stabilityGateId,
  stabilityTierId,
  yearsFrom,
  type StabilityExample,
} from './stability-example.js';

const years = yearsFrom(2020);
const months = monthsFrom(2026, 1);

/**
 * Credit of power customers, judged once a year: C cannot become A in one year, a new customer is B for a year, theft
 * is C for two years, other breaches and three months of arrears for one, an unpaid bill ends A at once. The points
 * (A from 90, B from 70) and the gates are the criteria's.
 */
export const powerCredit: StabilityExample = {
  key: 'power-credit',
  name: localized('电力客户信用', 'Credit of power customers'),
  tiers: ['A', 'B', 'C'],
  policy: {
    period: 'year',
    upgrade: 'period-end',
    maxStepsUp: 1,
    downgrade: 'matching',
    failPeriods: 1,
    holdMonths: 0,
    graceDays: 0,
    rounding: 'day',
    ungraded: 'keep',
    newcomer: { tier: stabilityTierId('B'), months: 12 },
    sanctions: [
      { gate: stabilityGateId('theft'), months: 24 },
      { gate: stabilityGateId('arrears'), months: 12 },
      { gate: stabilityGateId('unpaid'), months: 0 },
    ],
  },
  cases: [
    caseOf('a new customer is B for one year, however good', years, {
      proposed: 'A A',
      tiers: 'B A',
      why: 'newcomer upgraded',
    }),
    caseOf('a new customer is B for one year, however bad', years, {
      proposed: 'C C',
      tiers: 'B C',
      why: 'newcomer lowered',
    }),
    caseOf('within the first year nothing changes that', months, {
      proposed: 'A C - A',
      tiers: 'B B B B',
      why: 'newcomer newcomer newcomer newcomer',
    }),
    caseOf('C last year is at most B this year, and A the year after', years, {
      proposed: 'B C A A',
      tiers: 'B C B A',
      why: 'newcomer lowered upgraded upgraded',
    }),
    caseOf('A falls to C in one year', years, {
      proposed: 'B A C',
      tiers: 'B A C',
      why: 'newcomer upgraded lowered',
    }),
    caseOf('a score that stays keeps the class', years, {
      proposed: 'B B B',
      tiers: 'B B B',
      why: 'newcomer kept kept',
    }),
    caseOf('theft is C for two years, then at most B', years, {
      proposed: 'B A C!theft A A A',
      tiers: 'B A C C B A',
      why: 'newcomer upgraded sanctioned sanctioned upgraded upgraded',
    }),
    caseOf('theft in the first year is C at once', months, {
      proposed: 'B C!theft B',
      tiers: 'B C C',
      why: 'newcomer sanctioned sanctioned',
    }),
    caseOf('arrears are C for one year', years, {
      proposed: 'B A C!arrears A',
      tiers: 'B A C B',
      why: 'newcomer upgraded sanctioned upgraded',
    }),
    caseOf(
      'arrears seen again begin the year again',
      [...years.slice(0, 3), '2022-07-01', '2023-01-01', '2024-01-01'],
      {
        proposed: 'B A C!arrears C!arrears A A',
        tiers: 'B A C C C B',
        why: 'newcomer upgraded sanctioned sanctioned sanctioned upgraded',
      },
    ),
    caseOf(
      'an unpaid bill ends A on the day, and no longer than it is unpaid',
      ['2020-01-01', '2021-01-01', '2021-03-10', '2021-03-20', '2022-01-01'],
      {
        proposed: 'B A B!unpaid A A',
        tiers: 'B A B B A',
        why: 'newcomer upgraded sanctioned upgrade-waits upgraded',
      },
    ),
    caseOf(
      'a lower score within the year waits for the year to end',
      ['2020-01-01', '2021-01-01', '2021-06-01', '2022-01-01'],
      {
        proposed: 'B B C C',
        tiers: 'B B B C',
        why: 'newcomer kept watched lowered',
      },
    ),
    caseOf('a year without data keeps the class', years, {
      proposed: 'B A - B',
      tiers: 'B A A B',
      why: 'newcomer upgraded ungraded-kept lowered',
    }),
  ],
};
