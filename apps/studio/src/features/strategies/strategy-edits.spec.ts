import { describe, expect, it } from '@jest/globals';
import { StrategyDocument, type Conditions, type IdKind } from '@tierwright/model';
import { idPrefixes } from '@tierwright/model';
import fc from 'fast-check';
import { addClause, declareFact, setClauseEffect } from './clause-edits.js';
import * as edits from './strategy-edits.js';

const tiers = ['t_aaaaaaaaaa', 't_bbbbbbbbbb'];
const visit = 'p_visit00000';
const call = 'p_call000000';
const start: StrategyDocument = {
  schemaVersion: 1,
  name: { zh: '方案', en: 'Plan' },
  description: { zh: '', en: '' },
  gradingModel: 'routes',
  priceUnit: { zh: '元/吨', en: 'CNY/t' },
  facts: [],
  promises: [
    { id: visit, key: 'visit', name: { zh: '拜访', en: 'Visit' }, visit: true },
    { id: call, key: 'call', name: { zh: '电话', en: 'Call' }, visit: false },
  ],
  tiers: [
    {
      tier: 't_bbbbbbbbbb',
      deliveries: [
        { promise: visit, timesAYear: 12, hoursEach: 2 },
        { promise: call, timesAYear: 26, hoursEach: 0.25 },
      ],
      responseHours: 8,
      ownerRole: { zh: '客户经理', en: 'Account manager' },
      entitlements: { priceBand: -120, paymentDays: 30, priority: 2, selfOrder: true, selfRepair: true },
    },
  ],
  clauses: [],
  floor: { deliveries: [] },
};
const always: Conditions = { match: 'all', conditions: [] };

function counter() {
  let made = 0;
  return (kind: IdKind) => `${idPrefixes[kind]}_${String((made += 1)).padStart(10, '0')}`;
}

describe('edits of a service strategy', () => {
  it('turns a monthly visit into a fortnightly one and leaves the other promises alone', () => {
    const next = edits.setDelivery(start, 't_bbbbbbbbbb', { promise: visit, timesAYear: 26, hoursEach: 2 });
    expect(edits.deliveryOf(next, 't_bbbbbbbbbb', visit)?.timesAYear).toBe(26);
    expect(edits.deliveryOf(next, 't_bbbbbbbbbb', call)).toEqual(edits.deliveryOf(start, 't_bbbbbbbbbb', call));
    expect(next.tiers[0]?.deliveries.map(({ promise }) => promise)).toEqual([visit, call]);
  });

  it('keeps the hours of a promise that is not arranged for now', () => {
    const next = edits.setDelivery(start, 't_bbbbbbbbbb', { promise: visit, timesAYear: 0, hoursEach: 2 });
    expect(edits.deliveryOf(next, 't_bbbbbbbbbb', visit)).toEqual({ promise: visit, timesAYear: 0, hoursEach: 2 });
  });

  it('declares a fact once, however often a condition takes it', () => {
    const fact = { key: 'overdue_days', label: { zh: '逾期', en: 'Overdue' }, type: 'integer' } as const;
    expect(declareFact(declareFact(start, fact), fact).facts).toEqual([fact]);
  });

  it('gives a tier the strategy does not know yet a template of its own', () => {
    const next = edits.setResponseHours(start, 't_aaaaaaaaaa', 2);
    expect(edits.serviceOf(next, 't_aaaaaaaaaa').responseHours).toBe(2);
    expect(edits.serviceOf(next, 't_bbbbbbbbbb')).toBe(start.tiers[0]);
  });

  it('takes a removed item out of the tiers and of the floor', () => {
    const next = edits.removePromise(edits.setFloorDelivery(start, call, 4), call);
    expect(JSON.stringify(next)).not.toContain(call);
  });

  it('lifts the floor of the answer time without leaving an empty field', () => {
    const next = edits.setFloorResponse(edits.setFloorResponse(start, 48), null);
    expect(Object.keys(next.floor)).toEqual(['deliveries']);
  });

  it('drops an effect that sets nothing', () => {
    const withOne = addClause(start, always, counter());
    const clause = withOne.clauses[0]?.id ?? '';
    const set = setClauseEffect(withOne, clause, { tier: 't_bbbbbbbbbb', priceBand: 0 });
    expect(set.clauses[0]?.effects).toEqual([{ tier: 't_bbbbbbbbbb', priceBand: 0 }]);
    const unset = setClauseEffect(set, clause, { tier: 't_bbbbbbbbbb', priceBand: undefined });
    expect(unset.clauses[0]?.effects).toEqual([]);
  });

  it('leaves a valid document after any sequence of edits', () => {
    const newId = counter();
    const tier = fc.constantFrom(...tiers);
    const edit = fc.oneof(
      fc.record({ tier, promise: fc.constantFrom(visit, call), times: fc.integer({ min: 0, max: 365 }) }).map(
        ({ tier, promise, times }) =>
          (document: StrategyDocument) =>
            edits.setDelivery(document, tier, { promise, timesAYear: times, hoursEach: 1 }),
      ),
      tier.map((tier) => (document: StrategyDocument) => edits.setEntitlements(document, tier, { paymentDays: 60 })),
      fc.constant((document: StrategyDocument) =>
        edits.addPromise(document, { name: { zh: '新', en: 'New' }, visit: false }, newId),
      ),
      fc
        .nat(5)
        .map((at) => (document: StrategyDocument) => edits.removePromise(document, document.promises[at]?.id ?? '')),
      fc.constant((document: StrategyDocument) => addClause(document, always, newId)),
      fc.record({ tier, at: fc.nat(3), hours: fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined }) }).map(
        ({ tier, at, hours }) =>
          (document: StrategyDocument) =>
            setClauseEffect(document, document.clauses[at]?.id ?? '', { tier, responseHours: hours }),
      ),
      fc.option(fc.nat(100)).map((hours) => (document: StrategyDocument) => edits.setFloorResponse(document, hours)),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (sequence) => {
        const end = sequence.reduce((document, apply) => apply(document), start);
        const keys = end.promises.map(({ key }) => key);
        expect(StrategyDocument.safeParse(end).success).toBe(true);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { seed: 20261130, numRuns: 200 },
    );
  });
});
