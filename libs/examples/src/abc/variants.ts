import type { ExampleModel } from '../example-model.js';
import { orderFacts } from '../dictionary/order-facts.js';
import { casesOf, type GradedCase } from '../graded-case.js';
import { localized } from '../localized.js';
import { abcRanking, drawAbc } from './draw-abc.js';

const sales = orderFacts('CNY').filter(({ key }) => key === 'sales_12m');

/** What both variants answer with cuts at 300,000 and 90,000. */
const cuts = { [abcRanking]: [300_000, 90_000] };
const of = casesOf({});
const cases: readonly GradedCase[] = [
  of('far above the first cut is A', { sales_12m: 25_000_000 }, 'A'),
  of('a cent above the first cut is A', { sales_12m: 300_000.01 }, 'A'),
  of('exactly the first cut is A', { sales_12m: 300_000 }, 'A'),
  of('a cent below the first cut is B', { sales_12m: 299_999.99 }, 'B'),
  of('between the cuts is B', { sales_12m: 120_000 }, 'B'),
  of('a cent above the second cut is B', { sales_12m: 90_000.01 }, 'B'),
  of('exactly the second cut is B', { sales_12m: 90_000 }, 'B'),
  of('a cent below the second cut is C', { sales_12m: 89_999.99 }, 'C'),
  of('no sale in the year is C', { sales_12m: 0 }, 'C'),
  of('more returned than bought is C', { sales_12m: -1200 }, 'C'),
  of('without a figure nobody is C', { sales_12m: null }, null, { missing: ['sales_12m'] }),
  of('an absent figure is a missing one', {}, null, { missing: ['sales_12m'] }),
  of('a figure sent as text is refused', { sales_12m: '300000' }, null, { refused: { sales_12m: 'wrong-type' } }),
];

/** ABC with the borders at 70 % and 90 % of sales. */
export const abcSeventy: ExampleModel = {
  key: 'abc-70-20-10',
  source: localized('ibf.org「ABC 分类」：70/20/10', 'ibf.org, ABC classification: 70/20/10'),
  document: drawAbc(
    {
      name: localized('近12月销售额占比', 'Share of sales in 12 months'),
      fact: 'sales_12m',
      method: 'cumulative-share',
      upTo: [70, 90],
    },
    {
      name: localized('ABC 分类 70/20/10', 'ABC 70/20/10'),
      description: localized(
        '按近12月销售额从高到低：前 70% 为 A，其后 20% 为 B，其余为 C。单一来源的惯例，请按自己的分布调整',
        'Customers by sales of 12 months, highest first: the first 70 % are A, the next 20 % B, the rest C. A convention of one source, to be adjusted to your own curve',
      ),
      facts: sales,
    },
  ),
  cuts,
  cases,
};

/** ABC by the number of customers. */
export const abcByCount: ExampleModel = {
  key: 'abc-by-count',
  source: localized(
    'raynetcrm.com「销售 ABC 分析」：客户数 A 10%、B 20%、C 70%',
    'raynetcrm.com, ABC analysis in sales: A 10 %, B 20 %, C 70 % of the customers',
  ),
  document: drawAbc(
    {
      name: localized('近12月销售额名次', 'Rank by sales in 12 months'),
      fact: 'sales_12m',
      method: 'percentile',
      upTo: [10, 30],
    },
    {
      name: localized('ABC 分类 · 按客户数', 'ABC by number of customers'),
      description: localized(
        '按近12月销售额排名：前 10% 的客户为 A，其后 20% 为 B，其余 70% 为 C。来源说 A 约占收入 75%、B 约 15%，请对照自己的数据',
        'Customers ranked by sales of 12 months: the first 10 % are A, the next 20 % B, the other 70 % C. The source expects A to bring some 75 % of revenue and B some 15 %: compare with your own',
      ),
      facts: sales,
    },
  ),
  cuts,
  cases,
};
