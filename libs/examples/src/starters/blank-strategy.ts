import type { StrategyDocument, TierDefinition } from '@tierwright/model';
import { documentId } from '../document-id.js';
import { localized } from '../localized.js';

const visit = documentId('promise', 'visit');
const call = documentId('promise', 'call');

/** Visits a year by rank of the tier, best first; lower tiers get none. */
const visitsByRank = [12, 6, 2];

/** A small first strategy for a model: visits for the better tiers, calls and an answer within two days for all. */
export function blankStrategy(name: string, gradingModel: string, tiers: readonly TierDefinition[]): StrategyDocument {
  return {
    schemaVersion: 1,
    name: localized(name, name),
    description: localized('', ''),
    gradingModel,
    priceUnit: { zh: '元/吨', en: 'CNY/t' },
    facts: [],
    promises: [
      { id: visit, key: 'visit', name: localized('拜访', 'Visit'), visit: true },
      { id: call, key: 'call', name: localized('电话', 'Call'), visit: false },
    ],
    tiers: tiers.map(({ id }, rank) => ({
      tier: id,
      deliveries: [
        { promise: visit, timesAYear: visitsByRank[rank] ?? 0, hoursEach: 2 },
        { promise: call, timesAYear: 12, hoursEach: 0.25 },
      ],
      responseHours: 48,
      ownerRole: localized('客户经理', 'Account manager'),
      entitlements: {
        priceBand: 0,
        paymentDays: 0,
        priority: Math.min(9, rank + 1),
        selfOrder: true,
        selfRepair: false,
      },
    })),
    clauses: [],
    floor: { deliveries: [] },
  };
}
