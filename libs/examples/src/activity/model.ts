import type { FactDefinition, LocalizedText, NodeOf } from '@tierwright/model';
import { flagFact, monthsFact, yuanFact } from '../dictionary/define-fact.js';
import { bandId, bandsFrom } from '../drawing/bands.js';
import { banded, line, valued } from '../drawing/characteristics.js';
import { allOf } from '../drawing/condition.js';
import { drawFlow, place } from '../drawing/draw-flow.js';
import { endOf, tiersOf } from '../drawing/tiers.js';
import type { ExampleModel } from '../example-model.js';
import { localized } from '../localized.js';
import { activityCases } from './cases.js';

const tiers = tiersOf(
  ['A', '活跃客户', 'Active', 'green'],
  ['B', '放缓客户', 'Slowing', 'amber'],
  ['C', '沉睡客户', 'Dormant', 'slate'],
  ['N', '新客户', 'New', 'teal'],
);

const dateFact = (key: string, label: LocalizedText): FactDefinition => ({ key, label, type: 'date' });

const newcomer: NodeOf<'criterion'> = {
  ...place('newcomer', '不满 3 个月', 'Under 3 months', 0, 100),
  type: 'criterion',
  when: allOf('newcomer', ['months_as_customer', '<', 3]),
};

const card: NodeOf<'scorecard'> = {
  ...place('activity', '活跃度', 'Activity', 1, 100),
  type: 'scorecard',
  output: 'activity_points',
  base: 0,
  round: 2,
  characteristics: [
    {
      ...banded(line('order', '最近一单', 'Last order', 'last_order_cny'), 'order', [50_000], [20, 40]),
      decay: { fact: 'last_order_on', method: 'half-life', days: 90 },
    },
    {
      ...valued(line('event', '参加活动', 'Took part in an event', 'joined_event'), 'event', { true: 10 }),
      decay: { fact: 'event_on', method: 'linear', days: 60 },
      missing: { points: 0 },
    },
  ],
  bands: bandsFrom(
    'level',
    [10, 20],
    [localized('不足 10', 'Below 10'), localized('10 起', 'From 10'), localized('20 起', 'From 20')],
  ),
};

/** Points of behaviour that fade with the days, for customers of three months or more. */
export const activity: ExampleModel = {
  key: 'activity',
  source: localized(
    'iv-lead.com「HubSpot 线索评分」：10 分每月衰减 50%；订单分值、半衰期和门槛是估计',
    'iv-lead.com, HubSpot lead scoring: 10 points losing 50 % a month; points of orders, half-life and borders are estimates',
  ),
  document: {
    schemaVersion: 1,
    name: localized('活跃度（随时间衰减）', 'Activity that fades'),
    description: localized(
      '首单不满 3 个月为新客户。最近一单满 5 万元 40 分、否则 20 分，每 90 天减半；参加活动 10 分，每 30 天减少一半分值，60 天后为 0。满 20 分活跃，满 10 分放缓，其余沉睡。分值和门槛是估计，请调整',
      'Within 3 months of the first order a customer is new. The last order gives 40 points from 50,000 CNY and 20 below, halved every 90 days; an event gives 10, less 5 every 30 days, nothing after 60. Active from 20, slowing from 10, else dormant. Points and borders are estimates, adjust them',
    ),
    measure: 'last_order_cny',
    facts: [
      dateFact('first_order_on', localized('首单日期', 'First order on')),
      {
        ...monthsFact('months_as_customer', localized('首单至今', 'Since the first order')),
        computed: { since: 'first_order_on', unit: 'months' },
      },
      yuanFact('last_order_cny', localized('最近一单金额', 'Amount of the last order')),
      dateFact('last_order_on', localized('最近一单日期', 'Last order on')),
      flagFact('joined_event', localized('参加过活动', 'Took part in an event')),
      dateFact('event_on', localized('活动日期', 'Event on')),
    ],
    tiers,
    criteriaFlow: drawFlow([newcomer, card], tiers, [
      ['newcomer', 'met', endOf('N')],
      ['newcomer', 'otherwise', 'activity'],
      ['activity', bandId('level', 2), endOf('A')],
      ['activity', bandId('level', 1), endOf('B')],
      ['activity', bandId('level', 0), endOf('C')],
    ]),
  },
  cases: activityCases,
};
