import type { GradingNode } from '@tierwright/model';
import { scoreFact } from '../dictionary/define-fact.js';
import { line, linear } from '../drawing/characteristics.js';
import { allOf } from '../drawing/condition.js';
import { drawFlow, place } from '../drawing/draw-flow.js';
import { caseOf, exitOf } from '../drawing/switch.js';
import { endOf, tiersOf } from '../drawing/tiers.js';
import type { ExampleModel } from '../example-model.js';
import { casesOf, type GradedCase } from '../graded-case.js';
import { localized } from '../localized.js';

const tiers = tiersOf(
  ['H', '健康', 'Healthy', 'green'],
  ['N', '一般', 'Neutral', 'amber'],
  ['R', '危险', 'At risk', 'red'],
);

const part = (word: string, zh: string, en: string, weight: number) =>
  linear(line(word, zh, en, `${word}_score`, weight), [0, 0], [100, 100]);

const questions: GradingNode[] = [
  {
    ...place('health', '健康评分卡', 'Health scorecard', 0, 120),
    type: 'scorecard',
    output: 'health_score',
    base: 0,
    characteristics: [
      part('usage', '使用', 'Usage', 0.4),
      { ...part('loyalty', '口碑（NPS）', 'NPS', 0.3), missing: 'reweight' },
      part('support', '支持', 'Support', 0.2),
      part('engagement', '互动', 'Engagement', 0.1),
    ],
    bands: [],
  },
  {
    ...place('bands', '健康等级', 'Health levels', 1, 120),
    type: 'switch',
    cases: [
      caseOf('healthy', localized('超过 75', 'Above 75'), allOf('healthy', ['health_score', '>', 75])),
      caseOf('neutral', localized('40 至 75', '40 to 75'), allOf('neutral', ['health_score', '>=', 40])),
    ],
  },
];

const all = (score: number) => ({
  usage_score: score,
  loyalty_score: score,
  support_score: score,
  engagement_score: score,
});
const of = casesOf(all(75));

const cases: readonly GradedCase[] = [
  of('75 in all is not above 75', {}, 'N'),
  of('75.01 in all is healthy', all(75.01), 'H'),
  of('100 in all is healthy', all(100), 'H'),
  of('40 in all is neutral', all(40), 'N'),
  of('39.99 in all is at risk', all(39.99), 'R'),
  of('0 in all is at risk', all(0), 'R'),
  of('40 + 15 + 16 + 5 = 76', { usage_score: 100, loyalty_score: 50, support_score: 80, engagement_score: 50 }, 'H'),
  of('39 + 15 + 16 + 5 = 75', { usage_score: 97.5, loyalty_score: 50, support_score: 80, engagement_score: 50 }, 'N'),
  of('good usage alone is 40', { ...all(0), usage_score: 100 }, 'N'),
  of('everything but usage is 60', { ...all(100), usage_score: 0 }, 'N'),
  of('without an NPS 75 of the others stays 75', { loyalty_score: null }, 'N'),
  of(
    'without an NPS (36 + 12 + 6) / 0.7 = 77.1',
    { usage_score: 90, loyalty_score: null, support_score: 60, engagement_score: 60 },
    'H',
  ),
  of(
    'without an NPS (32 + 12 + 6) / 0.7 = 71.4',
    { usage_score: 80, loyalty_score: null, support_score: 60, engagement_score: 60 },
    'N',
  ),
  of('unknown usage cannot be spread over the others', { usage_score: null }, null, { missing: ['usage_score'] }),
  of('a part above 100 is out of range', { support_score: 101 }, null, { refused: { support_score: 'out-of-range' } }),
];

/** Health as four weighted parts, each scored 0 to 100 beforehand. */
export const healthFourParts: ExampleModel = {
  key: 'health-four-parts',
  source: localized(
    'freeonlinecal.com（权重和分档）；没有口碑分时分摊权重是估计',
    'freeonlinecal.com (weights and bands); spreading the weight of an unknown NPS is an estimate',
  ),
  document: {
    schemaVersion: 1,
    name: localized('客户健康 · 四项加权', 'Health: four weighted parts'),
    description: localized(
      '使用 40%、口碑 30%、支持 20%、互动 10%，各项先打 0 至 100 分；超过 75 健康，不足 40 危险。没有口碑分时权重分给其余三项。单一来源的惯例，请调整',
      'Usage 40 %, NPS 30 %, support 20 %, engagement 10 %, each scored 0 to 100; above 75 healthy, below 40 at risk. Without an NPS the other three share its weight. A convention of one source, to be adjusted',
    ),
    facts: [
      scoreFact('usage_score', localized('使用分', 'Usage score')),
      scoreFact('loyalty_score', localized('口碑分', 'NPS score, 0 to 100')),
      scoreFact('support_score', localized('支持分', 'Support score')),
      scoreFact('engagement_score', localized('互动分', 'Engagement score')),
    ],
    tiers,
    criteriaFlow: drawFlow(questions, tiers, [
      ['health', 'next', 'bands'],
      ['bands', exitOf('healthy'), endOf('H')],
      ['bands', exitOf('neutral'), endOf('N')],
      ['bands', 'default', endOf('R')],
    ]),
  },
  cases,
};
