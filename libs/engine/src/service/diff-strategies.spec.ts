import { describe, expect, test } from '@jest/globals';
import { oilGasModel, oilGasStrategy, oilGasTierIds } from '@tierwright/examples';
import { canonicalJson, Change, StrategyDocument } from '@tierwright/model';
import fc from 'fast-check';
import { diffStrategies, strategyChanges, strategyEffects } from './diff-strategies.js';
import { workload } from './workload.js';

const { tiers } = oilGasModel;
const { a, b, c, d } = oilGasTierIds;
const counts = new Map<string | null, number>([
  [a, 285],
  [b, 824],
  [c, 2036],
  [d, 1527],
  [null, 328],
]);

type Edit = (copy: StrategyDocument, pick: (limit: number) => number) => void;
const changed = (...edits: ((copy: StrategyDocument) => void)[]): StrategyDocument => {
  const copy = structuredClone(oilGasStrategy);
  for (const edit of edits) edit(copy);
  return copy;
};
const said = (...edits: ((copy: StrategyDocument) => void)[]) =>
  diffStrategies(oilGasStrategy, changed(...edits), tiers).map(({ sentence }) => sentence.zh);

const fortnightly = (copy: StrategyDocument) => void (copy.tiers[1]!.deliveries[0]!.timesAYear = 26);

const one = <T>(items: readonly T[], pick: (limit: number) => number): T | undefined => items[pick(items.length || 1)];

const edits: readonly Edit[] = [
  (copy, pick) => {
    const delivery = one(one(copy.tiers, pick)?.deliveries ?? [], pick);
    if (delivery) delivery.timesAYear = pick(53);
  },
  (copy, pick) => {
    const delivery = one(one(copy.tiers, pick)?.deliveries ?? [], pick);
    if (delivery) delivery.hoursEach = pick(9);
  },
  (copy, pick) => {
    const service = one(copy.tiers, pick);
    if (!service) return;
    service.responseHours = pick(96);
    service.entitlements.priceBand = -pick(200);
    service.entitlements.selfRepair = pick(2) === 0;
    service.ownerRole = { zh: `角色${pick(3)}`, en: 'Role' };
  },
  (copy, pick) => void copy.tiers.splice(pick(4), 1),
  (copy, pick) => {
    const [gone] = copy.promises.splice(pick(copy.promises.length || 1), 1);
    for (const service of copy.tiers) {
      service.deliveries = service.deliveries.filter(({ promise }) => promise !== gone?.id);
    }
    copy.floor.deliveries = copy.floor.deliveries.filter(({ promise }) => promise !== gone?.id);
  },
  (copy, pick) => {
    const id = `p_z${String(pick(1e9)).padStart(9, '0')}`;
    copy.promises.push({ id, key: `new_${pick(99)}`, name: { zh: '新服务', en: 'New' }, visit: pick(2) === 0 });
    for (const service of copy.tiers) service.deliveries.push({ promise: id, timesAYear: pick(20), hoursEach: 1 });
  },
  (copy, pick) => void copy.clauses.splice(pick(3), 1),
  (copy) => void copy.clauses.reverse(),
  (copy, pick) => {
    const id = `cl_z${String(pick(1e9)).padStart(9, '0')}`;
    const rule = { '>': [{ var: 'overdue_days' }, pick(50)] };
    const when = { match: 'all' as const, conditions: [{ id: `c_z${String(pick(1e9)).padStart(9, '0')}`, rule }] };
    copy.clauses.unshift({ id, when, effects: [{ tier: b, priority: 1 + pick(9) }] });
  },
  (copy, pick) => {
    const clause = one(copy.clauses, pick);
    if (clause) clause.effects = [{ tier: [a, b, c][pick(3)] ?? a, paymentDays: pick(60) }];
  },
  (copy, pick) => {
    const clause = one(copy.clauses, pick);
    if (clause) clause.when.match = 'any';
  },
  (copy, pick) => {
    const promise = one(copy.promises, pick);
    if (promise) copy.floor = { deliveries: [{ promise: promise.id, timesAYear: pick(12) }] };
  },
  (copy, pick) => void (copy.name = { zh: `方案${pick(5)}`, en: 'Plan' }),
  (copy, pick) => void copy.facts.splice(pick(3), 1),
];

const randomPair = fc
  .record({ count: fc.integer({ min: 1, max: 6 }), numbers: fc.array(fc.nat(), { minLength: 80, maxLength: 80 }) })
  .map(({ count, numbers }) => {
    let at = 0;
    const pick = (limit: number) => numbers[(at += 1) % numbers.length]! % limit;
    const after = structuredClone(oilGasStrategy);
    for (let made = 0; made < count; made += 1) edits[pick(edits.length)]!(after, pick);
    return after;
  });

/** What a strategy says, whatever the order of its lists but for the clauses. */
function meaning(document: StrategyDocument): string {
  const by = <T>(items: readonly T[], key: (item: T) => string) =>
    [...items].sort((x, y) => (key(x) < key(y) ? -1 : 1));
  return canonicalJson({
    ...document,
    facts: by(document.facts, ({ key }) => key),
    promises: by(document.promises, ({ id }) => id),
    tiers: by(
      document.tiers.map((service) => ({ ...service, deliveries: by(service.deliveries, ({ promise }) => promise) })),
      ({ tier }) => tier,
    ),
    clauses: document.clauses.map((clause) => ({ ...clause, effects: by(clause.effects, ({ tier }) => tier) })),
    floor: { ...document.floor, deliveries: by(document.floor.deliveries, ({ promise }) => promise) },
  });
}

describe('the difference of two strategies', () => {
  test('is empty for the same strategy', () => {
    expect(diffStrategies(oilGasStrategy, structuredClone(oilGasStrategy), tiers)).toEqual([]);
  });

  test('says how a rhythm changed', () => {
    const [change] = diffStrategies(oilGasStrategy, changed(fortnightly), tiers);
    expect(change?.sentence).toEqual({
      zh: 'B 由每月拜访一次改为每两周一次',
      en: 'B: Visit from monthly to every two weeks',
    });
    expect([change?.before?.zh, change?.after?.zh]).toEqual(['每月', '每两周']);
    expect(said((copy) => void (copy.tiers[3]!.deliveries[0]!.timesAYear = 1))).toEqual(['D 新增每年拜访一次']);
    expect(said((copy) => void (copy.tiers[2]!.deliveries[0]!.timesAYear = 0))).toEqual(['C 取消拜访，原为每季']);
    expect(said((copy) => void (copy.tiers[2]!.deliveries[0]!.timesAYear = 5))).toEqual([
      'C 由每季拜访一次改为每年 5 次',
    ]);
  });

  test('names entitlements, response, clauses and the floor', () => {
    expect(
      said(
        (copy) => void (copy.tiers[0]!.entitlements.priceBand = -180),
        (copy) => void (copy.tiers[1]!.responseHours = 4),
        (copy) => void (copy.clauses[0]!.effects[1]!.priceBand = -60),
        (copy) => void copy.clauses.pop(),
        (copy) => void (copy.floor.responseHours = 24),
      ),
    ).toEqual([
      'A 价差由 -160 元/吨 改为 -180 元/吨',
      'B 响应时限由 8 小时改为 4 小时',
      'B 在「逾期天数超过 15 天」时由价差 0 元/吨改为价差 -60 元/吨',
      '移除条款：年用油量达到 10,000 吨',
      '底线：响应由 48 小时改为 24 小时',
    ]);
  });

  test('costs what the workloads differ by, with the floor applied', () => {
    const after = changed(fortnightly, (copy) => void (copy.tiers[3]!.deliveries[1]!.timesAYear = 2));
    const [visits, calls] = strategyEffects(oilGasStrategy, after, tiers, counts);
    expect(visits).toMatchObject({
      tier: b,
      customers: 824,
      visitsAMonth: 961.3,
      hoursAWeek: 443.7,
      belowFloor: false,
    });
    expect(calls).toMatchObject({ tier: d, customers: 1527, visitsAMonth: 0, hoursAWeek: 0, belowFloor: true });
  });

  test('made as a whole leads from the one to the other, and its costs add up', () => {
    fc.assert(
      fc.property(randomPair, (after) => {
        const changes = strategyChanges(oilGasStrategy, after, tiers);
        const made = changes.reduce((document, { apply }) => apply(document), oilGasStrategy);
        expect(meaning(StrategyDocument.parse(made))).toBe(meaning(after));
        for (const { change } of changes) Change.parse(change);
        expect(new Set(changes.map(({ change }) => change.id)).size).toBe(changes.length);
        const effects = strategyEffects(oilGasStrategy, after, tiers, counts);
        const [was, is] = [workload(oilGasStrategy, counts), workload(after, counts)];
        const sum = effects.reduce((total, effect) => total + effect.hoursAWeek, 0);
        expect(sum).toBeCloseTo(is.hoursAWeek - was.hoursAWeek, 6);
        expect(changes.length === 0).toBe(meaning(after) === meaning(oilGasStrategy));
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
