import type { Cuts } from '@tierwright/model';
import { documentId } from '../document-id.js';
import { casesOf, type GradedCase } from '../graded-case.js';

/** The two rankings of the levels. */
export const topRanking = documentId('node', 'top');
export const branchRanking = documentId('node', 'branch');

/** A large company: its fifteenth customer needs 6,000 t, the thirtieth of the others 900 t. */
export const levelCuts: Cuts = { [topRanking]: [6000], [branchRanking]: [900] };

/** A small company: its fifteenth customer needs 1,500 t, the thirtieth of the others 150 t. */
const small = { cuts: { [topRanking]: [1500], [branchRanking]: [150] } };

const of = casesOf({});

/** What the levels answer. */
export const levelCases: readonly GradedCase[] = [
  of('the fifteenth of a large company is company level', { annual_volume_t: 6000 }, 'CO'),
  of('just outside the first 15, but above 5,000 t, is company level', { annual_volume_t: 5999.99 }, 'CO'),
  of('a little more than 5,000 t is company level', { annual_volume_t: 5000.01 }, 'CO'),
  of('exactly 5,000 t is not above 5,000 t', { annual_volume_t: 5000 }, 'BR'),
  of('3,000 t do not help outside the first 15', { annual_volume_t: 3000 }, 'BR'),
  of('the thirtieth of the district is branch level', { annual_volume_t: 900 }, 'BR'),
  of('just outside the first 30 is station level', { annual_volume_t: 899.99 }, 'ST'),
  of('exactly 200 t is station level', { annual_volume_t: 200 }, 'ST'),
  of('a little less than 200 t is retail', { annual_volume_t: 199.99 }, 'RE'),
  of('nothing needed is retail', { annual_volume_t: 0 }, 'RE'),
  of('in a small company the first 15 with exactly 3,000 t are company level', { annual_volume_t: 3000 }, 'CO', small),
  of('among the first 15 with a little less than 3,000 t is branch level', { annual_volume_t: 2999.99 }, 'BR', small),
  of('the fifteenth of a small company is branch level', { annual_volume_t: 1500 }, 'BR', small),
  of('branch level comes before station level, however little it is', { annual_volume_t: 150 }, 'BR', small),
  of('below both in a small company is retail', { annual_volume_t: 149.99 }, 'RE', small),
  of('an unknown need has no level', { annual_volume_t: null }, null, { missing: ['annual_volume_t'] }),
  of('a need of less than nothing is out of range', { annual_volume_t: -5 }, null, {
    refused: { annual_volume_t: 'out-of-range' },
  }),
];
