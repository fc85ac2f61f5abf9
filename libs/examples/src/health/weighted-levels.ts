import type { NodeOf, ScorecardCharacteristic } from '@tierwright/model';
import { bandId, bandsFrom } from '../drawing/bands.js';
import { banded, line, valued } from '../drawing/characteristics.js';
import { drawFlow, place } from '../drawing/draw-flow.js';
import { endOf, tiersOf } from '../drawing/tiers.js';
import type { ExampleModel } from '../example-model.js';
import { localized } from '../localized.js';
import { healthLevelFacts } from './level-facts.js';
import { weightedLevelCases } from './weighted-level-cases.js';

const tiers = tiersOf(
  ['H', '健康', 'Healthy', 'green'],
  ['C', '需关注', 'Concerning', 'amber'],
  ['P', '较差', 'Poor', 'red'],
);

/** Healthy 10, concerning 5, poor 0, times the weight. */
const characteristics: ScorecardCharacteristic[] = [
  valued(line('sentiment', '客户态度', 'Sentiment', 'sentiment', 0.3), 'senti', { good: 10, fair: 5 }),
  banded(line('defects', '近90天缺陷数', 'Defects in 90 days', 'defects_90d', 0.15), 'defect', [2, 5], [10, 5, 0]),
  banded(line('seats', '席位活跃率', 'Active seats', 'seat_active_ratio_pct', 0.55), 'seat', [50, 80], [0, 5, 10]),
];

const card: NodeOf<'scorecard'> = {
  ...place('health', '健康评分卡', 'Health scorecard', 0, 100),
  type: 'scorecard',
  output: 'health_score',
  base: 0,
  characteristics,
  // Thirds of 10, at the six decimals a score is rounded to.
  bands: bandsFrom(
    'health',
    [3.333333, 6.666667],
    [localized('较差', 'Poor'), localized('需关注', 'Concerning'), localized('健康', 'Healthy')],
  ),
};

/** Three signs at 10, 5 or 0, weighted; thirds of 10 are the levels. */
export const healthWeightedLevels: ExampleModel = {
  key: 'health-weighted-levels',
  source: localized(
    'docs.vitally.io 健康分（10、5、0 与三等分）；sourcegraph.notion.site（权重和门槛）',
    'docs.vitally.io, health scores (10, 5, 0 and thirds); sourcegraph.notion.site (weights and borders)',
  ),
  document: {
    schemaVersion: 1,
    name: localized('客户健康 · 三档加权', 'Health: weighted levels'),
    description: localized(
      '态度 30%、缺陷 15%、席位活跃 55%：每项健康 10 分、需关注 5 分、差 0 分，加权后按三等分定级。单一来源的惯例，请调整',
      'Sentiment 30 %, defects 15 %, active seats 55 %: each is healthy (10), concerning (5) or poor (0); thirds of the weighted sum are the levels. Conventions of single sources, to be adjusted',
    ),
    facts: healthLevelFacts,
    tiers,
    criteriaFlow: drawFlow([card], tiers, [
      ['health', bandId('health', 2), endOf('H')],
      ['health', bandId('health', 1), endOf('C')],
      ['health', bandId('health', 0), endOf('P')],
    ]),
  },
  cases: weightedLevelCases,
};
