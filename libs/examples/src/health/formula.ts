import type { GradingNode } from '@tierwright/model';
import { countFact, daysFact, percentFact } from '../dictionary/define-fact.js';
import { allOf } from '../drawing/condition.js';
import { drawFlow, place } from '../drawing/draw-flow.js';
import { caseOf, exitOf } from '../drawing/switch.js';
import { endOf, tiersOf } from '../drawing/tiers.js';
import type { ExampleModel } from '../example-model.js';
import { localized } from '../localized.js';
import { healthFormulaCases } from './formula-cases.js';

const tiers = tiersOf(
  ['H', '健康', 'Healthy', 'green'],
  ['S', '稳定', 'Stable', 'teal'],
  ['W', '关注', 'Watch', 'amber'],
  ['R', '危险', 'At risk', 'red'],
);

const notBelowZero = (rule: unknown) => ({ max: [0, rule] });

const questions: GradingNode[] = [
  {
    ...place('health', '健康分', 'Health score', 0, 180),
    type: 'formula',
    output: 'health_score',
    round: 4,
    rule: {
      '+': [
        { '*': [0.25, { '/': [{ '+': [{ var: 'nps_score' }, 100] }, 2] }] },
        { '*': [0.35, { var: 'usage_pct' }] },
        { '*': [0.2, notBelowZero({ '-': [100, { '*': [10, { var: 'open_tickets' }] }] })] },
        { '*': [0.2, notBelowZero({ '-': [100, { '*': [2, { var: 'days_since_login' }] }] })] },
      ],
    },
  },
  {
    ...place('bands', '健康等级', 'Health levels', 1, 160),
    type: 'switch',
    cases: [
      caseOf('healthy', localized('超过 80', 'Above 80'), allOf('healthy', ['health_score', '>', 80])),
      caseOf('stable', localized('60 至 80', '60 to 80'), allOf('stable', ['health_score', '>=', 60])),
      caseOf('watch', localized('40 起，不到 60', '40, below 60'), allOf('watch', ['health_score', '>=', 40])),
    ],
  },
];

/** Health as one formula of four signs. */
export const healthFormula: ExampleModel = {
  key: 'health-formula',
  source: localized('saastainednumbers.com（公式和分档）', 'saastainednumbers.com (formula and bands)'),
  document: {
    schemaVersion: 1,
    name: localized('客户健康 · 公式', 'Health: one formula'),
    description: localized(
      '健康分 = 25% × (NPS+100)/2 + 35% × 使用率 + 20% × (100−10×未结工单) + 20% × (100−2×距登录天数)，后两项不低于 0；超过 80 健康，60 至 80 稳定，40 起关注，不足 40 危险。单一来源的惯例，请调整',
      'Score = 25 % × (NPS+100)/2 + 35 % × usage + 20 % × (100−10×open tickets) + 20 % × (100−2×days since login), the last two not below 0; above 80 healthy, 60 to 80 stable, from 40 watch, below 40 at risk. A convention of one source, to be adjusted',
    ),
    facts: [
      { key: 'nps_score', label: localized('NPS 评分', 'NPS'), type: 'number', range: { min: -100, max: 100 } },
      percentFact('usage_pct', localized('使用率', 'Usage')),
      countFact('open_tickets', localized('未结工单', 'Open tickets')),
      daysFact('days_since_login', localized('距上次登录', 'Days since login')),
    ],
    tiers,
    criteriaFlow: drawFlow(questions, tiers, [
      ['health', 'next', 'bands'],
      ['bands', exitOf('healthy'), endOf('H')],
      ['bands', exitOf('stable'), endOf('S')],
      ['bands', exitOf('watch'), endOf('W')],
      ['bands', 'default', endOf('R')],
    ]),
  },
  cases: healthFormulaCases,
};
