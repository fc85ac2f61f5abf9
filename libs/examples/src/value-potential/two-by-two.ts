import type { ExampleModel } from '../example-model.js';
import { casesOf } from '../graded-case.js';
import { localized } from '../localized.js';
import { drawValuePotential } from './axes.js';

const of = casesOf({ annual_sales_cny: 1_000_000, potential_sales_cny: 3_000_000 });

/** Four quarters of value and potential; high begins at 1 M of sales and 3 M of potential. */
export const valuePotential2x2: ExampleModel = {
  key: 'value-potential-2x2',
  source: localized(
    'ooligo.com「客户细分」：四象限；两个门槛是估计',
    'ooligo.com, customer segmentation: the four quarters; both borders are estimates',
  ),
  document: drawValuePotential({
    about: {
      name: localized('价值×潜力 2×2', 'Value × potential, 2 × 2'),
      description: localized(
        '高价值高潜力为一级，高价值低潜力要守住，低价值高潜力最有增长空间，两者都低用标准服务。高的门槛（年营收 100 万、潜力 300 万）是估计，请调整',
        'High value and potential is tier 1, high value and low potential is to be protected, low value and high potential hides the most growth, low and low gets standard service. High begins at 1 M of sales and 3 M of potential, which are estimates to be adjusted',
      ),
    },
    levels: [localized('低', 'Low'), localized('高', 'High')],
    potential: [3_000_000],
    value: [1_000_000],
    cells: [
      ['3', '1P'],
      ['2', '1'],
    ],
  }),
  cases: [
    of('exactly on both borders is tier 1', {}, '1'),
    of('above both borders is tier 1', { annual_sales_cny: 9_000_000, potential_sales_cny: 12_000_000 }, '1'),
    of('a cent below the border of value is hidden growth', { annual_sales_cny: 999_999.99 }, '2'),
    of('a cent below the border of potential is to be protected', { potential_sales_cny: 2_999_999.99 }, '1P'),
    of('a cent below both is tier 3', { annual_sales_cny: 999_999.99, potential_sales_cny: 2_999_999.99 }, '3'),
    of('a cent above the border of value is high', { annual_sales_cny: 1_000_000.01 }, '1'),
    of('a cent above the border of potential is high', { potential_sales_cny: 3_000_000.01 }, '1'),
    of('great value without any potential is to be protected', { annual_sales_cny: 5e7, potential_sales_cny: 0 }, '1P'),
    of('no sale yet but great potential is hidden growth', { annual_sales_cny: 0, potential_sales_cny: 5e7 }, '2'),
    of('nothing bought and nothing to come is tier 3', { annual_sales_cny: 0, potential_sales_cny: 0 }, '3'),
    of('an unknown potential is not a low one', { potential_sales_cny: null }, null, {
      missing: ['potential_sales_cny'],
    }),
    of('an unknown value is not a low one', { annual_sales_cny: null }, null, { missing: ['annual_sales_cny'] }),
    of('a negative potential is out of range', { potential_sales_cny: -1 }, null, {
      refused: { potential_sales_cny: 'out-of-range' },
    }),
  ],
};
