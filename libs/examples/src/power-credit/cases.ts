import { casesOf, type GradedCase } from '../graded-case.js';

const of = casesOf({
  credit_score: 95,
  theft_24m: false,
  breach_12m: false,
  arrears_3m: false,
  unpaid_bill: false,
  credit_last_year: 'B',
  tenure_months: 60,
});

/** What the credit rules answer. */
export const powerCreditCases: readonly GradedCase[] = [
  of('95 points without a blemish is A', {}, 'A'),
  of('exactly 90 points is A', { credit_score: 90 }, 'A'),
  of('89.99 points is B', { credit_score: 89.99 }, 'B'),
  of('exactly 70 points is B', { credit_score: 70 }, 'B'),
  of('69.99 points is C', { credit_score: 69.99 }, 'C'),
  of('an unpaid bill keeps 95 points from A', { unpaid_bill: true }, 'B'),
  of('an unpaid bill does not lift 60 points', { unpaid_bill: true, credit_score: 60 }, 'C'),
  of('C last year cannot jump to A', { credit_last_year: 'C' }, 'B'),
  of('C last year with 60 points stays C', { credit_last_year: 'C', credit_score: 60 }, 'C'),
  of('A last year does not help', { credit_last_year: 'A', credit_score: 60 }, 'C'),
  of('11 months: B for one year, whatever the score', { tenure_months: 11, credit_score: 40 }, 'B'),
  of('11 months with 99 points is B too', { tenure_months: 11, credit_score: 99 }, 'B'),
  of('12 months: the score decides', { tenure_months: 12, credit_last_year: 'B' }, 'A'),
  of('a new customer needs no credit of last year', { tenure_months: 3, credit_last_year: null }, 'B'),
  of('theft is C whatever the score', { theft_24m: true }, 'C'),
  of('a breach is C', { breach_12m: true }, 'C'),
  of('three months of arrears are C', { arrears_3m: true }, 'C'),
  of('theft makes a new customer C', { theft_24m: true, tenure_months: 3 }, 'C'),
  of('one breach decides although another is unknown', { theft_24m: null, breach_12m: true }, 'C'),
  of('unknown theft is no innocence', { theft_24m: null }, null, { missing: ['theft_24m'] }),
  of('an old customer needs the credit of last year', { credit_last_year: null }, null, {
    missing: ['credit_last_year'],
  }),
  of('an unknown score is not a bad one', { credit_score: null }, null, { missing: ['credit_score'] }),
  of('a grade nobody gives is refused', { credit_last_year: 'D' }, null, {
    refused: { credit_last_year: 'out-of-range' },
  }),
];
