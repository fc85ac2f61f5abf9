import type { LocalizedText, NodeOf, ScorecardCharacteristic } from '@tierwright/model';
import { demoFactsOf } from '../dictionary/demo-facts.js';
import { choiceFact, countFact, percentFact } from '../dictionary/define-fact.js';
import { documentId } from '../document-id.js';
import { bandsFrom } from '../drawing/bands.js';
import { banded, line, linear, type Line } from '../drawing/characteristics.js';
import { place } from '../drawing/draw-flow.js';
import { localized } from '../localized.js';

/** Points each part of the scorecard can give in the standard scenario, and its weight in another. */
export interface PartWeights {
  readonly stability: number;
  readonly growth: number;
  readonly payment: number;
  readonly strategy: number;
}

/** Most points of each part as the source counts them; also the weights of the standard scenario. */
export const standardWeights: PartWeights = { stability: 30, growth: 25, payment: 25, strategy: 20 };

/** What the scorecard reads, the scenario first. */
export const b2bFacts = [
  choiceFact('scenario', localized('经营场景', 'Scenario'), {
    standard: localized('常规', 'Standard'),
    new_product: localized('新品推广', 'New product'),
    cash_flow: localized('保现金流', 'Cash flow'),
  }),
  countFact('order_quarters', localized('连续下单季度数', 'Quarters of continuous orders')),
  {
    key: 'order_cv',
    label: localized('订单波动系数', 'Variation of orders'),
    type: 'number' as const,
    range: { min: 0 },
  },
  percentFact('return_rate_pct', localized('退货率', 'Return rate')),
  ...demoFactsOf('growth_yoy_pct'),
  countFact('new_categories_yoy', localized('新增品类数', 'New categories')),
  percentFact('prepaid_ratio_pct', localized('预付占比', 'Prepaid share')),
  ...demoFactsOf('payment_days'),
  countFact('joint_dev_projects', localized('联合开发项目数', 'Joint development projects')),
  ...demoFactsOf('strategic_fit'),
];

const labels: Record<keyof PartWeights, LocalizedText> = {
  stability: localized('稳定', 'Stability'),
  growth: localized('成长', 'Growth'),
  payment: localized('回款', 'Payment'),
  strategy: localized('战略', 'Strategy'),
};
const parts = Object.keys(labels) as (keyof PartWeights)[];

type Lines = Record<keyof PartWeights, ScorecardCharacteristic[]>;

type StartLine = (part: keyof PartWeights, word: string, zh: string, en: string, fact: string) => Line;

/** The lines of each part; `of` starts a line with the weight of its part. Values have two decimals, so "above 30" begins at 30.01. */
const linesOf = (prefix: string, of: StartLine): Lines => ({
  stability: [
    linear(of('stability', 'quarters', '连续下单季度', 'Quarters of orders', 'order_quarters'), [0, 0], [4, 12]),
    banded(
      of('stability', 'variation', '订单波动', 'Variation', 'order_cv'),
      `${prefix}cv`,
      [0.3, 0.4, 0.5, 0.6, 0.7],
      [10, 8, 6, 4, 2, 0],
    ),
    banded(of('stability', 'returns', '退货率', 'Return rate', 'return_rate_pct'), `${prefix}ret`, [2], [8, 0]),
  ],
  growth: [
    banded(of('growth', 'yoy', '同比增长', 'Growth', 'growth_yoy_pct'), `${prefix}yoy`, [30.01], [0, 15]),
    banded(of('growth', 'newcat', '新增品类', 'New categories', 'new_categories_yoy'), `${prefix}cat`, [2], [0, 10]),
  ],
  payment: [
    banded(
      of('payment', 'prepaid', '预付占比', 'Prepaid share', 'prepaid_ratio_pct'),
      `${prefix}pre`,
      [70.01],
      [0, 15],
    ),
    banded(of('payment', 'terms', '账期', 'Payment term', 'payment_days'), `${prefix}term`, [30], [10, 0]),
  ],
  strategy: [
    banded(
      of('strategy', 'joint', '联合开发', 'Joint development', 'joint_dev_projects'),
      `${prefix}jnt`,
      [1],
      [0, 10],
    ),
    banded(of('strategy', 'fit', '战略匹配', 'Strategic fit', 'strategic_fit'), `${prefix}fit`, [4], [0, 10]),
  ],
});

/** The scorecard of a scenario: the same lines, each part brought to its weight. `prefix` is one letter for its ids. */
export function b2bCard(
  prefix: string,
  name: LocalizedText,
  output: string,
  weights: PartWeights,
  y: number,
): NodeOf<'scorecard'> {
  const groupOf = (part: keyof PartWeights) => documentId('group', `${prefix}${part}`);
  const lines = linesOf(prefix, (part, word, zh, en, fact) =>
    line(`${prefix}${word}`, zh, en, fact, weights[part] / standardWeights[part]),
  );
  return {
    ...place(`${prefix}card`, name.zh, name.en, 1, y),
    type: 'scorecard',
    output,
    base: 0,
    round: 2,
    groups: parts.map((part) => ({ id: groupOf(part), label: labels[part], max: weights[part] })),
    characteristics: parts.flatMap((part) => lines[part].map((each) => ({ ...each, group: groupOf(part) }))),
    bands: bandsFrom(
      `${prefix}score`,
      [50, 80],
      [localized('不足 50', 'Below 50'), localized('50 起', 'From 50'), localized('80 起', 'From 80')],
    ),
  };
}
