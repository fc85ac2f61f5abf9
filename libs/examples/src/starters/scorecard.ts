import type { FactDefinition, GradingDocument, NewId, NodeOf, ScorecardCharacteristic } from '@tierwright/model';
import { localized } from '../localized.js';
import { available, factsWith, revenueOf, type Indicator } from './indicator.js';
import { oneQuestion, threeTiers } from './parts.js';

const rising = [0, 40, 70, 100];
const falling = [100, 70, 40, 0];

const indicator = (zh: string, en: string, fact: string, borders: number[], points: number[]): Indicator => ({
  label: localized(zh, en),
  fact,
  borders,
  points,
});

/** Weight and the facts that can carry each of the four indicators: volume, margin, payment, growth. */
const indicators: readonly (readonly [weight: number, candidates: [Indicator, ...Indicator[]]])[] = [
  [
    0.4,
    [
      indicator('年用油量', 'Annual volume', 'annual_volume_t', [100, 300, 1000], rising),
      indicator('近12月销售额', 'Sales in 12 months', 'sales_12m', [500, 1000, 3000], rising),
    ],
  ],
  [0.25, [indicator('毛利率', 'Gross margin', 'gross_margin_pct', [5, 10, 15], rising)]],
  [
    0.2,
    [
      indicator('账期', 'Payment term', 'payment_days', [8, 31, 61], falling),
      indicator('距末单天数', 'Days since last order', 'recency_days', [31, 91, 181], falling),
    ],
  ],
  [0.15, [indicator('同比增长', 'Growth', 'growth_yoy_pct', [0, 10, 30], rising)]],
];

/** The four indicators, given what the company has. */
export const scorecardNeeds = (facts: readonly FactDefinition[]): Indicator[] =>
  indicators.map(([, candidates]) => available(candidates, facts));

function characteristic(chosen: Indicator, weight: number, newId: NewId): ScorecardCharacteristic {
  const froms = [undefined, ...chosen.borders];
  return {
    id: newId('characteristic'),
    label: chosen.label,
    fact: chosen.fact,
    weight,
    by: 'bands',
    bands: froms.map((from, index) => ({
      id: newId('band'),
      ...(from === undefined ? {} : { from }),
      points: chosen.points[index] ?? 0,
    })),
  };
}

/** Four weighted indicators, 0 to 100 points: 80 is A, 50 is B, the rest C. */
export function scorecard(name: string, facts: readonly FactDefinition[], newId: NewId): GradingDocument {
  const card: NodeOf<'scorecard'> = {
    id: newId('node'),
    type: 'scorecard',
    name: localized('价值评分卡', 'Value scorecard'),
    position: { x: 180, y: 160 },
    output: 'value_score',
    base: 0,
    round: 2,
    characteristics: indicators.map(([weight, candidates]) =>
      characteristic(available(candidates, facts), weight, newId),
    ),
    bands: [
      { id: newId('band'), label: localized('低分', 'Low score') },
      { id: newId('band'), label: localized('中分', 'Medium score'), from: 50 },
      { id: newId('band'), label: localized('高分', 'High score'), from: 80 },
    ],
  };
  const exits = [...card.bands.map(({ id }) => id).reverse(), 'unknown'];
  return {
    schemaVersion: 1,
    name: localized(name, name),
    description: localized('四项指标加权打分，按总分分级', 'Four weighted indicators, graded by total score'),
    ...revenueOf(facts),
    facts: factsWith(scorecardNeeds(facts), facts),
    ...oneQuestion(card, exits, threeTiers(newId), newId),
  };
}
