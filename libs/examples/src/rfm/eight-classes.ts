import type { NodeOf, TableCell } from '@tierwright/model';
import { drawFlow, place } from '../drawing/draw-flow.js';
import { input, rowsOf } from '../drawing/rows.js';
import { exitOf } from '../drawing/switch.js';
import { endOf, tiersOf } from '../drawing/tiers.js';
import type { ExampleModel } from '../example-model.js';
import { casesOf } from '../graded-case.js';
import { localized } from '../localized.js';
import { rfmFacts } from './segments.js';

/** Tier keys say R, F and M: 1 is high, 0 is low. */
const tiers = tiersOf(
  ['111', '重要价值', 'Important: value', 'blue'],
  ['011', '重要保持', 'Important: keep', 'violet'],
  ['101', '重要发展', 'Important: develop', 'teal'],
  ['001', '重要挽留', 'Important: win back', 'red'],
  ['110', '一般价值', 'General: value', 'green'],
  ['010', '一般保持', 'General: keep', 'slate'],
  ['100', '一般发展', 'General: develop', 'amber'],
  ['000', '一般挽留', 'General: win back', 'grey'],
);

const inputs = [
  input('r', '距末单天数', 'Days since last order', 'recency_days'),
  input('f', '近12月订单数', 'Orders in 12 months', 'order_count_12m'),
  input('m', '近12月销售额', 'Sales in 12 months', 'sales_12m'),
];

/** What high and low ask of each input. */
const high: readonly TableCell[] = [
  { op: '<=', value: 10 },
  { op: '>=', value: 3 },
  { op: '>=', value: 200 },
];
const low: readonly TableCell[] = [
  { op: '>', value: 10 },
  { op: '<', value: 3 },
  { op: '<', value: 200 },
];

const table: NodeOf<'table'> = {
  ...place('classes', 'RFM 八类', 'RFM classes', 0, 400),
  type: 'table',
  hitPolicy: 'unique',
  inputs,
  exits: tiers.map(({ key, name }) => ({ id: exitOf(endOf(key)), label: name })),
  rows: rowsOf(
    inputs,
    tiers.map(({ key }) => [endOf(key), [...key].flatMap((digit, at) => (digit === '1' ? high : low)[at] ?? [])]),
  ),
};

const of = casesOf({ recency_days: 10, order_count_12m: 3, sales_12m: 200 });

/** The eight classes usual in China, by one cut for each of R, F and M. */
export const rfmEightClasses: ExampleModel = {
  key: 'rfm-eight-classes',
  source: localized(
    'bz.zhsmjxc.com 2821466（一款产品的分类和门槛）',
    'bz.zhsmjxc.com 2821466 (classes and cuts of one product)',
  ),
  document: {
    schemaVersion: 1,
    name: localized('RFM 八类客户', 'RFM, eight classes'),
    description: localized(
      'R、F、M 各按一个门槛分高低：距末单 10 天内、近 12 月满 3 单、满 200 元为高，组合成八类。门槛是一款产品的默认值，请调整',
      'R, F and M are high or low by one cut each: at most 10 days since the last order, at least 3 orders, at least 200 in 12 months are high; together eight classes. The cuts are the defaults of one product, to be adjusted',
    ),
    measure: 'sales_12m',
    facts: rfmFacts('CNY'),
    tiers,
    criteriaFlow: drawFlow([table], tiers, [
      ...tiers.map(({ key }) => ['classes', exitOf(endOf(key)), endOf(key)] as const),
      // The eight rows leave nobody; the exit still needs an end.
      ['classes', 'default', 'endnone'],
    ]),
  },
  cases: [
    of('exactly on the three cuts is high in all', {}, '111'),
    of('far beyond the cuts is high in all', { recency_days: 0, order_count_12m: 40, sales_12m: 90_000 }, '111'),
    of('11 days are low', { recency_days: 11 }, '011'),
    of('2 orders are low', { order_count_12m: 2 }, '101'),
    of('a cent below 200 is low', { sales_12m: 199.99 }, '110'),
    of('a cent above 200 is high', { sales_12m: 200.01 }, '111'),
    of('only the amount is high', { recency_days: 11, order_count_12m: 2 }, '001'),
    of('only the frequency is high', { recency_days: 11, sales_12m: 199.99 }, '010'),
    of('only the recency is high', { order_count_12m: 2, sales_12m: 199.99 }, '100'),
    of('nothing is high', { recency_days: 11, order_count_12m: 2, sales_12m: 199.99 }, '000'),
    of('more returned than bought is a low amount', { sales_12m: -50 }, '110'),
    of('an unknown recency is not a low one', { recency_days: null }, null, { missing: ['recency_days'] }),
    of('two gaps are both blamed', { order_count_12m: null, sales_12m: null }, null, {
      missing: ['order_count_12m', 'sales_12m'],
    }),
    of('half an order is refused', { order_count_12m: 2.5 }, null, { refused: { order_count_12m: 'wrong-type' } }),
  ],
};
