import { describe, expect, test } from '@jest/globals';
import {
  blankStrategy,
  followedCustomer,
  oilGasCustomers,
  oilGasModel,
  oilGasStrategy,
  oilGasTierIds,
} from '@tierwright/examples';
import { ServicePlan, Workload, type Facts, type StrategyDocument } from '@tierwright/model';
import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { compile } from '../compile.js';
import { gradeAll } from '../evaluate.js';
import { cadenceWords } from './cadence-words.js';
import { checkStrategy } from './check-strategy.js';
import { clausesMet, compileStrategy } from './compile-strategy.js';
import { planFor } from './plan-for.js';
import { strategyConditionsToJsonLogic, strategyInputs } from './strategy-json-logic.js';
import { countTiers, workload } from './workload.js';

const { a, b, c, d } = oilGasTierIds;
const strategy = compileStrategy(oilGasStrategy);
const changed = (edit: (copy: StrategyDocument) => void): StrategyDocument => {
  const copy = structuredClone(oilGasStrategy);
  edit(copy);
  return copy;
};
const planOf = (document: StrategyDocument, tier: string, facts: Facts = {}) =>
  planFor(compileStrategy(document), tier, facts)!;

describe('the plan of a customer', () => {
  test('is the template of his tier when no clause applies', () => {
    const plan = planOf(oilGasStrategy, b, { overdue_days: 0, complaint_count_12m: 0 });
    expect(ServicePlan.parse(plan)).toEqual(plan);
    expect(plan.promises.map(({ key, timesAYear }) => [key, timesAYear])).toEqual([
      ['visit', 12],
      ['call', 26],
      ['inspection', 2],
      ['review', 2],
    ]);
    expect(plan).toMatchObject({ responseHours: 8, clauses: [], entitlements: { priceBand: -120, paymentDays: 30 } });
  });

  test('takes what the clauses set, on the border and beside it', () => {
    expect(planOf(oilGasStrategy, b, { overdue_days: 16 }).entitlements.priceBand).toBe(0);
    expect(planOf(oilGasStrategy, b, { overdue_days: 15 }).entitlements.priceBand).toBe(-120);
    expect(planOf(oilGasStrategy, a, { complaint_count_12m: 1 }).responseHours).toBe(1);
    expect(planOf(oilGasStrategy, a, { annual_volume_t: 10_000 }).entitlements.paymentDays).toBe(60);
    expect(planOf(oilGasStrategy, b, { annual_volume_t: 10_000 }).entitlements.paymentDays).toBe(30);
  });

  test('leaves a clause alone whose facts are missing or unusable', () => {
    for (const overdue of [null, '', '99', -5] as const) {
      expect(clausesMet(strategy, { overdue_days: overdue })).toEqual([]);
    }
    expect(clausesMet(strategy, followedCustomer.facts)).toEqual(['cl_complaint0']);
  });

  test('lets the later clause win', () => {
    const twice = changed((copy) => {
      const again = structuredClone(copy.clauses[0]!);
      copy.clauses.push({ ...again, id: 'cl_again00000', effects: [{ tier: b, priceBand: -10 }] });
    });
    expect(planOf(twice, b, { overdue_days: 60 }).entitlements.priceBand).toBe(-10);
  });

  test('never goes below the floor, and says where the floor lifted it', () => {
    const poor = changed((copy) => {
      copy.tiers[3]!.deliveries[1]!.timesAYear = 2;
      copy.tiers[3]!.responseHours = 96;
    });
    const plan = planOf(poor, d);
    expect(plan.promises).toEqual([
      { key: 'call', name: { zh: '电话', en: 'Call' }, timesAYear: 4, hoursEach: 0.25, byFloor: true },
    ]);
    expect(plan.responseHours).toBe(48);
  });

  test('is none for a tier the strategy does not serve', () => {
    expect(planFor(strategy, 't_nosuchtier', {})).toBeNull();
  });
});

describe('the workload', () => {
  const counts = new Map<string | null, number>([
    [a, 254],
    [b, 845],
    [c, 1945],
    [d, 1612],
    [null, 344],
  ]);

  test('is customers × times a year ÷ 12 and × hours ÷ 52', () => {
    const load = workload(oilGasStrategy, counts);
    expect(Workload.parse(load)).toEqual(load);
    expect(load.tiers.map(({ visitsAMonth }) => visitsAMonth)).toEqual([550.3, 845, 648.3, 0]);
    expect(load.tiers[1]?.hoursAWeek).toBe(Math.round(((845 * (12 * 2 + 26 * 0.25 + 2 * 4 + 2 * 2)) / 52) * 10) / 10);
    expect(load).toMatchObject({ customers: 4656, ungraded: 344, visitsAMonth: 2043.6 });
  });

  test('uses the floored value', () => {
    const poor = changed((copy) => void (copy.tiers[3]!.deliveries[1]!.timesAYear = 2));
    expect(workload(poor, counts)).toEqual(workload(oilGasStrategy, counts));
  });

  test('has totals that are the sums of the tiers as shown', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(9999), fc.nat(9999), fc.nat(9999), fc.nat(9999)), ([na, nb, nc, nd]) => {
        const load = workload(
          oilGasStrategy,
          new Map([
            [a, na],
            [b, nb],
            [c, nc],
            [d, nd],
          ]),
        );
        const tenths = (values: number[]) => values.reduce((sum, value) => sum + Math.round(value * 10), 0);
        expect(Math.round(load.visitsAMonth * 10)).toBe(tenths(load.tiers.map(({ visitsAMonth }) => visitsAMonth)));
        expect(Math.round(load.hoursAWeek * 10)).toBe(tenths(load.tiers.map(({ hoursAWeek }) => hoursAWeek)));
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test('of the demo is counted on its customers', () => {
    const grades = gradeAll(compile(oilGasModel).program, oilGasCustomers());
    const load = workload(oilGasStrategy, countTiers(grades.map(({ tier }) => tier)));
    expect(load.tiers.map(({ customers }) => customers)).toEqual([285, 824, 2036, 1527]);
    expect(load.tiers.map(({ visitsAMonth }) => visitsAMonth)).toEqual([617.5, 824, 678.7, 0]);
  });
});

describe('the check of a strategy', () => {
  const codes = (document: StrategyDocument) =>
    checkStrategy(document, oilGasModel.tiers).map(({ code, pointer }) => [code, pointer]);

  test('finds nothing in the demo and in a first strategy', () => {
    expect(codes(oilGasStrategy)).toEqual([]);
    expect(codes(blankStrategy('x', 'oil-gas-routes', oilGasModel.tiers))).toEqual([]);
  });

  test('names every mistake with its place', () => {
    const wrong = changed((copy) => {
      copy.tiers[0]!.tier = 't_nosuchtier';
      copy.tiers[1]!.deliveries[0]!.promise = 'p_nosuch0000';
      copy.promises[1]!.key = 'visit';
      copy.clauses[0]!.when.conditions[0]!.rule = { '>': [{ var: 'no_such_fact' }, 1] };
      copy.clauses[1]!.when.conditions = [];
      copy.clauses[2]!.id = copy.clauses[1]!.id;
    });
    expect(codes(wrong)).toEqual([
      ['duplicate-id', ''],
      ['unknown-tier', '/tiers/0/tier'],
      ['tier-without-service', '/tiers'],
      ['unknown-promise', '/tiers/1/deliveries/0/promise'],
      ['duplicate-promise', '/promises'],
      ['unknown-fact', '/clauses/0/when/conditions/0/rule/>/0/var'],
      ['no-conditions', '/clauses/1/when/conditions'],
    ]);
  });

  test('keeps a clause that makes no sense from applying', () => {
    const wrong = changed((copy) => void (copy.clauses[0]!.when.conditions[0]!.rule = { evil: [1] }));
    expect(clausesMet(compileStrategy(wrong), { overdue_days: 99 })).toEqual([]);
  });
});

describe('the conditions in plain JsonLogic', () => {
  const any = <T>(values: fc.Arbitrary<T>) => fc.option(fc.oneof(values, fc.constant('')), { nil: null });
  const facts = fc.record(
    {
      overdue_days: any(fc.integer({ min: 10, max: 20 })),
      complaint_count_12m: any(fc.integer({ min: 0, max: 2 })),
      annual_volume_t: any(fc.integer({ min: 9990, max: 10_010 })),
    },
    { requiredKeys: [] },
  );

  test('apply the same clauses as the engine, missing values included', () => {
    const wide = changed((copy) => {
      copy.clauses[0]!.when.match = 'any';
      copy.clauses[0]!.when.conditions.push({
        id: 'c_second0000',
        rule: { '!': [{ '<': [{ '*': [{ var: 'annual_volume_t' }, 0.1] }, 1000] }] },
      });
    });
    for (const document of [oilGasStrategy, wide]) {
      const compiled = compileStrategy(document);
      const exported = strategyConditionsToJsonLogic(document);
      const met = new Set<number>();
      fc.assert(
        fc.property(facts, (customer) => {
          const data: Record<string, unknown> = { ...strategyInputs(compiled, customer) };
          for (const { set, rule } of exported.steps) data[set] = jsonLogic.apply(rule as never, data);
          const applied = exported.clauses.filter(({ applies }) => jsonLogic.apply(applies as never, data) === true);
          expect(applied.map(({ clause }) => clause)).toEqual(clausesMet(compiled, customer));
          met.add(applied.length);
        }),
        { seed: 3, numRuns: 300 },
      );
      expect(met.size).toBeGreaterThan(1);
    }
  });
});

test('rhythms have names', () => {
  expect([26, 12, 4, 0, 5].map((times) => cadenceWords(times, 'zh'))).toEqual([
    '每两周',
    '每月',
    '每季',
    '不安排',
    '每年 5 次',
  ]);
  expect(cadenceWords(26, 'en')).toBe('every two weeks');
});
