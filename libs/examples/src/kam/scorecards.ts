import type { NodeOf, ScorecardCharacteristic } from '@tierwright/model';
import { ratingFact } from '../dictionary/define-fact.js';
import { line, linear } from '../drawing/characteristics.js';
import { place } from '../drawing/draw-flow.js';
import { localized } from '../localized.js';

type Row = readonly [word: string, fact: string, zh: string, en: string, most: number];

/** What could still grow, with the points of a rating of 10; together 100. */
const growthRows: readonly Row[] = [
  ['revenue', 'revenue_potential_rating', '收入潜力', 'Revenue potential', 15],
  ['cost', 'cost_to_serve_rating', '服务成本（10 为最省）', 'Cost to serve (10 is cheapest)', 35],
  ['demand', 'demand_stability_rating', '需求稳定', 'Demand stability', 20],
  ['market', 'new_market_rating', '带来新市场', 'Opens new markets', 30],
];

/** How well both companies fit, with the points of a rating of 10; together 100. */
const harmonyRows: readonly Row[] = [
  ['fit', 'fit_rating', '匹配度', 'Fit', 10],
  ['innovate', 'innovation_rating', '共同创新', 'Innovation', 20],
  ['benchmark', 'benchmark_rating', '标杆作用', 'Use as a benchmark', 30],
  ['reputation', 'reputation_rating', '声誉', 'Reputation', 20],
  ['buying', 'buying_process_rating', '采购流程', 'Buying process', 20],
];

/** The nine ratings, 0 to 10 each. */
export const kamFacts = [...growthRows, ...harmonyRows].map(([, fact, zh, en]) => ratingFact(fact, localized(zh, en)));

const characteristics = (rows: readonly Row[]): ScorecardCharacteristic[] =>
  rows.map(([word, fact, zh, en, most]) => linear(line(word, zh, en, fact), [0, 0], [10, most]));

/** Growth, 0 to 100. */
export const growthCard: NodeOf<'scorecard'> = {
  ...place('growth', '成长评分', 'Growth', 0, 100),
  type: 'scorecard',
  output: 'growth_score',
  base: 0,
  round: 2,
  characteristics: characteristics(growthRows),
  bands: [],
};

/** Harmony, 0 to 100. */
export const harmonyCard: NodeOf<'scorecard'> = {
  ...place('harmony', '协同评分', 'Harmony', 1, 100),
  type: 'scorecard',
  output: 'harmony_score',
  base: 0,
  round: 2,
  characteristics: characteristics(harmonyRows),
  bands: [],
};
