import type { ExampleModel } from '../example-model.js';
import { casesOf } from '../graded-case.js';
import { localized } from '../localized.js';
import { drawValuePotential } from './axes.js';

const of = casesOf({ annual_sales_cny: 1_000_000, potential_sales_cny: 3_000_000 });
const low = { value: { annual_sales_cny: 199_999.99 }, potential: { potential_sales_cny: 599_999.99 } };
const high = { value: { annual_sales_cny: 2_000_000 }, potential: { potential_sales_cny: 6_000_000 } };

/** Nine cells; the corners are those of the four quarters, a third of the customers is meant to be in each band. */
export const valuePotential3x3: ExampleModel = {
  key: 'value-potential-3x3',
  source: localized(
    'ooligo.com「客户细分」改为三等分；中间各格和门槛是估计',
    'ooligo.com, customer segmentation, with thirds: the middle cells and all borders are estimates',
  ),
  document: drawValuePotential({
    about: {
      name: localized('价值×潜力 3×3', 'Value × potential, 3 × 3'),
      description: localized(
        '价值、潜力各按三等分切低中高，四个角与 2×2 相同，中间各格和门槛是估计：把门槛换成自己客户的三分位',
        'Value and potential in thirds: low, medium, high. The corners are those of the 2 × 2, the cells between and the borders are estimates: put the thirds of your own customers',
      ),
    },
    levels: [localized('低', 'Low'), localized('中', 'Medium'), localized('高', 'High')],
    potential: [600_000, 6_000_000],
    value: [200_000, 2_000_000],
    cells: [
      ['3', '3', '1P'],
      ['3', '2', '1'],
      ['2', '1', '1'],
    ],
  }),
  cases: [
    of('medium and medium is tier 2', {}, '2'),
    of('both on their lower borders are medium', { annual_sales_cny: 200_000, potential_sales_cny: 600_000 }, '2'),
    of('a cent below both lower borders is tier 3', { ...low.value, ...low.potential }, '3'),
    of('low value with medium potential is tier 3', low.value, '3'),
    of('medium value with low potential is tier 3', low.potential, '3'),
    of('both on their upper borders are high: tier 1', { ...high.value, ...high.potential }, '1'),
    of(
      'a cent below both upper borders is medium',
      { annual_sales_cny: 1_999_999.99, potential_sales_cny: 5_999_999.99 },
      '2',
    ),
    of('high value with medium potential is tier 1', high.value, '1'),
    of('medium value with high potential is tier 1', high.potential, '1'),
    of('high value with low potential is to be protected', { ...high.value, ...low.potential }, '1P'),
    of('low value with high potential is hidden growth', { ...low.value, ...high.potential }, '2'),
    of('nothing at all is tier 3', { annual_sales_cny: 0, potential_sales_cny: 0 }, '3'),
    of('an unknown potential is not a low one', { potential_sales_cny: '' }, null, {
      missing: ['potential_sales_cny'],
    }),
    of('an unknown value is not a low one', { annual_sales_cny: null }, null, { missing: ['annual_sales_cny'] }),
    of('nothing known blames both', { annual_sales_cny: null, potential_sales_cny: null }, null, {
      missing: ['potential_sales_cny', 'annual_sales_cny'],
    }),
  ],
};
