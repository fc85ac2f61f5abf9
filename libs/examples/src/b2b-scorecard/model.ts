import type { NodeOf } from '@tierwright/model';
import { bandId } from '../drawing/bands.js';
import { allOf } from '../drawing/condition.js';
import { drawFlow, place } from '../drawing/draw-flow.js';
import { caseOf, exitOf } from '../drawing/switch.js';
import { endOf, tiersOf } from '../drawing/tiers.js';
import type { ExampleModel } from '../example-model.js';
import { localized } from '../localized.js';
import { b2bCases } from './cases.js';
import { b2bCard, b2bFacts, standardWeights } from './scorecard.js';

const tiers = tiersOf(
  ['A', 'A 类客户', 'Class A', 'blue'],
  ['B', 'B 类客户', 'Class B', 'teal'],
  ['C', 'C 类客户', 'Class C', 'amber'],
);

const scenario: NodeOf<'switch'> = {
  ...place('scenario', '经营场景', 'Scenario', 0, 320),
  type: 'switch',
  cases: [
    caseOf('newproduct', localized('新品推广', 'New product'), allOf('new', ['scenario', '==', 'new_product'])),
    caseOf('cashflow', localized('保现金流', 'Cash flow'), allOf('cash', ['scenario', '==', 'cash_flow'])),
  ],
};

const newProduct = { growth: 40, stability: 30, payment: 20, strategy: 10 };
const cashFlow = { growth: 20, stability: 30, payment: 35, strategy: 15 };

const cards = [
  b2bCard('n', localized('新品推广评分', 'New product score'), 'b2b_score_new_product', newProduct, 0),
  b2bCard('c', localized('保现金流评分', 'Cash flow score'), 'b2b_score_cash_flow', cashFlow, 300),
  b2bCard('s', localized('常规评分', 'Standard score'), 'b2b_score', standardWeights, 600),
];

/** The B2B scorecard of four parts, weighted by what the business needs at the time. */
export const b2bScorecard: ExampleModel = {
  key: 'b2b-scorecard',
  source: localized(
    'blog.pintreel.com 56731（分值和场景权重）；战略两项的内容、80 与 50 的分界是估计',
    'blog.pintreel.com 56731 (points and weights); what the two lines of strategy ask, and the cuts at 80 and 50, are estimates',
  ),
  document: {
    schemaVersion: 1,
    name: localized('B2B 客户评分卡', 'B2B customer scorecard'),
    description: localized(
      '稳定 30（连续下单每季 3 分、最多 12；波动低于 0.3 得 10、每高 0.1 少 2；退货低于 2% 得 8）、成长 25（同比超过 30% 得 15；新增品类满 2 得 10）、回款 25（预付超过 70% 得 15；账期不满 30 天得 10）、战略 20（联合开发、战略匹配各 10）。新品与保现金流场景换权重。单一来源的惯例，请调整',
      'Stability 30 (3 for each quarter of orders, 12 at most; variation below 0.3 is 10 and 2 less for each 0.1; returns below 2 % are 8), growth 25 (above 30 % is 15; two new categories are 10), payment 25 (prepaid above 70 % is 15; terms below 30 days are 10), strategy 20 (joint development and fit, 10 each). The scenarios new product and cash flow weigh the parts anew. A convention of one source, to be adjusted',
    ),
    facts: b2bFacts,
    tiers,
    criteriaFlow: drawFlow([scenario, ...cards], tiers, [
      ['scenario', exitOf('newproduct'), 'ncard'],
      ['scenario', exitOf('cashflow'), 'ccard'],
      ['scenario', 'default', 'scard'],
      ...['n', 'c', 's'].flatMap((prefix) =>
        ['C', 'B', 'A'].map((key, index) => [`${prefix}card`, bandId(`${prefix}score`, index), endOf(key)] as const),
      ),
    ]),
  },
  cases: b2bCases,
};
