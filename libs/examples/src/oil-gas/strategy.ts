import type { Clause, LocalizedText, PromiseItem, StrategyDocument, TierService } from '@tierwright/model';
import { demoFactsOf } from '../dictionary/demo-facts.js';
import { documentId } from '../document-id.js';
import { localized } from '../localized.js';
import { oilGasModelKey } from './model.js';
import { oilGasTierIds } from './tiers.js';

/** Key under which the demo seeds the strategy. */
export const oilGasStrategyKey = 'oil-gas-service';

const promise = (key: string, zh: string, en: string, visit: boolean): PromiseItem => ({
  id: documentId('promise', key),
  key,
  name: localized(zh, en),
  visit,
});

const promises = [
  promise('visit', '拜访', 'Visit', true),
  promise('call', '电话', 'Call', false),
  promise('inspection', '技术巡检', 'Technical inspection', false),
  promise('review', '经营回顾', 'Business review', false),
];

/** Times a year and hours each, by promise in catalogue order. */
type Rhythm = readonly (readonly [timesAYear: number, hoursEach: number])[];

interface TierTerms {
  readonly rhythm: Rhythm;
  readonly responseHours: number;
  readonly ownerRole: LocalizedText;
  readonly priceBand: number;
  readonly paymentDays: number;
  readonly priority: number;
  readonly selfRepair: boolean;
}

const service = (tier: string, terms: TierTerms): TierService => ({
  tier,
  deliveries: promises.map(({ id }, index) => {
    const [timesAYear, hoursEach] = terms.rhythm[index] ?? [0, 0];
    return { promise: id, timesAYear, hoursEach };
  }),
  responseHours: terms.responseHours,
  ownerRole: terms.ownerRole,
  entitlements: {
    priceBand: terms.priceBand,
    paymentDays: terms.paymentDays,
    priority: terms.priority,
    selfOrder: true,
    selfRepair: terms.selfRepair,
  },
});

const pair = localized('客户经理+技术专家', 'Account manager and technical expert');
const manager = localized('客户经理', 'Account manager');
const desk = localized('客服中心', 'Service desk');

const tiers: TierService[] = [
  service(oilGasTierIds.a, {
    rhythm: [
      [26, 2.5],
      [52, 0.25],
      [4, 4],
      [4, 3],
    ],
    responseHours: 2,
    ownerRole: pair,
    priceBand: -160,
    paymentDays: 45,
    priority: 1,
    selfRepair: true,
  }),
  service(oilGasTierIds.b, {
    rhythm: [
      [12, 2],
      [26, 0.25],
      [2, 4],
      [2, 2],
    ],
    responseHours: 8,
    ownerRole: pair,
    priceBand: -120,
    paymentDays: 30,
    priority: 2,
    selfRepair: true,
  }),
  service(oilGasTierIds.c, {
    rhythm: [
      [4, 1.5],
      [12, 0.25],
      [1, 3],
      [1, 1],
    ],
    responseHours: 24,
    ownerRole: manager,
    priceBand: -50,
    paymentDays: 15,
    priority: 3,
    selfRepair: true,
  }),
  service(oilGasTierIds.d, {
    rhythm: [
      [0, 0],
      [4, 0.25],
      [0, 0],
      [0, 0],
    ],
    responseHours: 48,
    ownerRole: desk,
    priceBand: 0,
    paymentDays: 0,
    priority: 4,
    selfRepair: false,
  }),
];

const clause = (word: string, rule: unknown, effects: Clause['effects']): Clause => ({
  id: documentId('clause', word),
  when: { match: 'all', conditions: [{ id: documentId('condition', word), rule }] },
  effects,
});

const { a, b, c, d } = oilGasTierIds;

/** The demo strategy 油气服务方案, key `oil-gas-service`: what each tier of `oil-gas-routes` is promised. */
export const oilGasStrategy: StrategyDocument = {
  schemaVersion: 1,
  name: localized('油气服务方案', 'Oil and gas service'),
  description: localized(
    '四个等级的拜访、电话、巡检与权益，逾期暂停价差，有投诉加快响应',
    'Visits, calls, inspections and entitlements of four tiers; overdue pauses the price band, complaints speed answers up',
  ),
  gradingModel: oilGasModelKey,
  priceUnit: { zh: '元/吨', en: 'CNY/t' },
  facts: demoFactsOf('overdue_days', 'complaint_count_12m', 'annual_volume_t'),
  promises,
  tiers,
  clauses: [
    clause('overdue', { '>': [{ var: 'overdue_days' }, 15] }, [
      { tier: a, priceBand: 0 },
      { tier: b, priceBand: 0 },
      { tier: c, priceBand: 0 },
    ]),
    clause('complaint', { '>=': [{ var: 'complaint_count_12m' }, 1] }, [
      { tier: a, responseHours: 1 },
      { tier: b, responseHours: 4 },
      { tier: c, responseHours: 12 },
      { tier: d, responseHours: 24 },
    ]),
    clause('large', { '>=': [{ var: 'annual_volume_t' }, 10_000] }, [{ tier: a, paymentDays: 60 }]),
  ],
  floor: { deliveries: [{ promise: documentId('promise', 'call'), timesAYear: 4 }], responseHours: 48 },
};
