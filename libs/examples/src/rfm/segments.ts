import type { GradingDocument, NodeOf, TableCell } from '@tierwright/model';
import { orderFacts, type ExampleCurrency } from '../dictionary/order-facts.js';
import { drawFlow, place, type Way } from '../drawing/draw-flow.js';
import { input, rowsOf } from '../drawing/rows.js';
import { exitOf } from '../drawing/switch.js';
import { endOf, tiersOf } from '../drawing/tiers.js';
import { localized } from '../localized.js';
import { rfmCards, type RfmLadders } from './quintiles.js';

/** Facts both RFM models read. */
export const rfmFacts = (currency: ExampleCurrency) =>
  orderFacts(currency).filter(({ key }) => ['recency_days', 'order_count_12m', 'sales_12m'].includes(key));

const tiers = tiersOf(
  ['CH', '冠军客户', 'Champions', 'blue'],
  ['LO', '忠诚客户', 'Loyal', 'teal'],
  ['PL', '潜在忠诚', 'Potential loyalists', 'green'],
  ['NE', '新客户', 'New', 'violet'],
  ['PR', '有希望', 'Promising', 'teal'],
  ['NA', '需要关注', 'Need attention', 'amber'],
  ['CL', '不能失去', 'Can’t lose', 'red'],
  ['AR', '有流失风险', 'At risk', 'red'],
  ['AS', '即将沉睡', 'About to sleep', 'slate'],
  ['LS', '已流失', 'Lost', 'grey'],
  ['OT', '其他', 'Others', 'grey'],
);

type Range = readonly [least: number, most: number];

/** Ranges of R, F and M in the order of the source; they overlap, so the first that fits decides. */
const segments: readonly (readonly [tier: string, r: Range, f: Range, m: Range])[] = [
  ['CH', [5, 5], [5, 5], [5, 5]],
  ['PL', [3, 5], [3, 5], [2, 5]],
  ['LO', [2, 4], [2, 4], [2, 4]],
  ['PR', [3, 4], [1, 3], [3, 5]],
  ['NE', [4, 5], [1, 3], [1, 5]],
  ['CL', [1, 2], [3, 4], [4, 5]],
  ['AR', [1, 2], [2, 5], [4, 5]],
  ['NA', [1, 3], [3, 5], [3, 5]],
  ['AS', [2, 3], [1, 3], [1, 4]],
  ['LS', [1, 1], [1, 5], [1, 5]],
];

const cell = ([least, most]: Range): TableCell =>
  least === most ? { op: '==', value: least } : { op: 'between', from: least, to: most + 1 };

const inputs = [
  input('r', 'R 最近', 'R: recency', 'r_score'),
  input('f', 'F 频次', 'F: frequency', 'f_score'),
  input('m', 'M 金额', 'M: monetary', 'm_score'),
];

const table: NodeOf<'table'> = {
  ...place('segments', 'RFM 细分', 'RFM segments', 3, 560),
  type: 'table',
  hitPolicy: 'first',
  inputs,
  exits: segments.map(([tier]) => ({
    id: exitOf(endOf(tier)),
    label: tiers.find(({ key }) => key === tier)?.name ?? localized(tier, tier),
  })),
  rows: rowsOf(
    inputs,
    segments.map(([tier, r, f, m]) => [endOf(tier), [cell(r), cell(f), cell(m)]]),
  ),
};

/** RFM scores of 1 to 5 by the given ladders, then ten segments; money in `currency`. */
export function rfmSegments(currency: ExampleCurrency, ladders: RfmLadders): GradingDocument {
  const cards = rfmCards(ladders);
  const ways: Way[] = [
    ['recency', 'next', 'frequency'],
    ['frequency', 'next', 'monetary'],
    ['monetary', 'next', 'segments'],
    ...segments.map(([tier]) => ['segments', exitOf(endOf(tier)), endOf(tier)] as const),
    ['segments', 'default', endOf('OT')],
  ];
  return {
    schemaVersion: 1,
    name: localized('RFM 十类细分', 'RFM, ten segments'),
    description: localized(
      'R、F、M 各按五等分打 1 至 5 分（5 最好，距末单越近 R 越高），再按十条区间定细分：区间有重叠，自上而下先合者为准；来源没有覆盖的组合归「其他」。初始门槛是估计，换成自己客户的五分位',
      'R, F and M score 1 to 5 by quintiles (5 is best; the more recent the last order, the higher R), then ten ranges name the segment. The ranges overlap: the first that fits, from the top, decides; what the source leaves open goes to “Others”. The borders to start with are estimates: put the quintiles of your own customers',
    ),
    measure: 'sales_12m',
    facts: rfmFacts(currency),
    tiers,
    criteriaFlow: drawFlow([...cards, table], tiers, ways),
  };
}
