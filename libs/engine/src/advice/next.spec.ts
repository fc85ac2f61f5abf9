import { describe, expect, it } from '@jest/globals';
import { oilGasCustomers, oilGasModel } from '@tierwright/examples';
import type { Facts, FactValue, GradingDocument, GradingNode } from '@tierwright/model';
import fc from 'fast-check';
import { compile, withCuts } from '../compile.js';
import { computeCuts } from '../cuts.js';
import { evaluate } from '../evaluate.js';
import { judgeValue } from '../facts.js';
import { arbitraryDocument, arbitraryFacts, arbitraryRows } from '../testing/arbitrary-documents.js';
import { base, condition, documentOf, edge, id, someFacts, text } from '../testing/documents.js';
import { next, type NextStep } from './next.js';

const asking = (name: string, ...rules: unknown[]): GradingNode => ({
  ...base(name),
  type: 'criterion',
  when: { match: 'all', conditions: rules.map((rule, at) => condition(`${name}${at}`, rule)) },
});

/** A takes 30 visits and sales of 1000, B takes 10 visits or a fleet. */
const model: GradingDocument = documentOf(
  [
    asking('top', { '>=': [{ var: 'visits' }, 30] }, { '>': [{ var: 'sales' }, 1000] }),
    asking('mid', { or: [{ '>=': [{ var: 'visits' }, 10] }, { '==': [{ var: 'segment' }, 'fleet'] }] }),
  ],
  [
    edge('start', 'next', 'top'),
    edge('top', 'met', 'a'),
    edge('top', 'otherwise', 'mid'),
    edge('mid', 'met', 'b'),
    edge('mid', 'otherwise', 'c'),
  ],
);
const { program } = compile(model);
const [a, b, c] = model.tiers.map((tier) => tier.id);
/** A scorecard over visits alone: its points in four bands, tier A from 10 points and B from 4. */
const scored = (points: readonly number[], ends: readonly number[]): GradingDocument =>
  documentOf(
    [
      {
        ...base('card'),
        type: 'scorecard',
        output: 'total',
        base: 0,
        characteristics: [
          {
            id: id('ch', 'visits'),
            label: text('visits'),
            fact: 'visits',
            weight: 1,
            by: 'bands',
            bands: points.map((each, at) => ({
              id: id('b', `v${at}`),
              ...(at === 0 ? {} : { from: ends[at - 1]! }),
              points: each,
            })),
          },
        ],
        bands: [{ id: id('b', 'low') }, { id: id('b', 'mid'), from: 4 }, { id: id('b', 'top'), from: 10 }],
      },
    ],
    [
      edge('start', 'next', 'card'),
      edge('card', id('b', 'top'), 'a'),
      edge('card', id('b', 'mid'), 'b'),
      edge('card', id('b', 'low'), 'c'),
    ],
  );
const applied = (facts: Facts, { changes }: NextStep): Facts => ({
  ...facts,
  ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])),
});

describe('next', () => {
  it('tells the nearest ways up, one of each fact, and the nearest fall', () => {
    expect(next(program, { visits: 8, sales: 2000, segment: 'farm' })).toEqual({
      up: [
        {
          changes: [{ fact: 'visits', from: 8, to: 10, threshold: 10, distance: 2, effort: 0.1 }],
          tier: b,
          effort: 0.1,
        },
        {
          changes: [{ fact: 'segment', from: 'farm', to: 'fleet', threshold: null, distance: null, effort: 1 }],
          tier: b,
          effort: 1,
        },
      ],
      down: null,
    });
    const { up, down } = next(program, { visits: 12, sales: 2000, segment: 'farm' });
    expect(up).toMatchObject([{ tier: a, changes: [{ fact: 'visits', to: 30, distance: 18 }] }]);
    expect(down).toMatchObject({ tier: c, changes: [{ fact: 'visits', to: 9, threshold: 10, distance: -3 }] });
  });

  it('steps over a border that is not included by the smallest unit of the fact', () => {
    const facts = someFacts.map((fact) => (fact.key === 'sales' ? { ...fact, scale: 2 } : fact));
    const { up } = next(compile({ ...model, facts }).program, { visits: 40, sales: 1000, segment: 'farm' });
    expect(up[0]?.changes).toMatchObject([{ fact: 'sales', to: 1000.01, threshold: 1000, distance: 0.01 }]);
  });

  it('names two facts together where no single one is enough', () => {
    const { up } = next(program, { visits: 12, sales: 900, segment: 'farm' });
    expect(up).toHaveLength(1);
    expect(up[0]).toMatchObject({
      tier: a,
      changes: [
        { fact: 'visits', to: 30 },
        { fact: 'sales', to: 1000.0001 },
      ],
    });
  });

  it('has no way up from the best tier, and nothing to say of somebody without a tier', () => {
    expect(next(program, { visits: 30, sales: 5000, segment: 'farm' }).up).toEqual([]);
    expect(next(program, { segment: 'farm' })).toEqual({ up: [], down: null });
  });

  it('finds the tipping point of a calculation', () => {
    const ratio = documentOf(
      [asking('ratio', { '>=': [{ '/': [{ var: 'sales' }, { var: 'visits' }] }, 7.5] })],
      [edge('start', 'next', 'ratio'), edge('ratio', 'met', 'a'), edge('ratio', 'otherwise', 'c')],
    );
    const { up } = next(compile(ratio).program, { sales: 70, visits: 10 });
    expect(up.map(({ changes: [change] }) => [change?.fact, change?.to])).toEqual([
      ['sales', 75],
      ['visits', 9],
    ]);
  });

  const random = fc.tuple(arbitraryDocument, arbitraryFacts, arbitraryRows).map(([document, facts, rows]) => {
    const draft = compile(document).program;
    const ready = withCuts(draft, computeCuts(draft, rows));
    return { document, people: [facts, ...rows.map((row) => row.facts)], ready };
  });

  it('is never wrong: whoever makes the changes gets the tier, for random documents', () => {
    let steps = 0;
    fc.assert(
      fc.property(random, ({ document, people, ready }) => {
        const rank = (tier: string | null) => document.tiers.findIndex((each) => each.id === tier);
        for (const facts of people) {
          const here = rank(evaluate(ready, facts).tier);
          const { up, down } = next(ready, facts);
          for (const step of [...up, ...(down ? [down] : [])]) {
            steps += 1;
            expect(evaluate(ready, applied(facts, step)).tier).toBe(step.tier);
            if (step === down) expect(step.tier === null || rank(step.tier) > here).toBe(true);
            else expect(rank(step.tier)).toBeLessThan(here);
            for (const { fact, to } of step.changes) {
              const declared = document.facts.find(({ key }) => key === fact)!;
              expect(judgeValue(declared, to)).toHaveProperty('value');
            }
          }
        }
      }),
      { seed: 51, numRuns: 120 },
    );
    expect(steps).toBeGreaterThan(200);
  });

  it('misses nothing nearer among whole numbers, by brute force', () => {
    const points = fc.array(fc.integer({ min: -5, max: 20 }), { minLength: 4, maxLength: 4 });
    const borders = fc.uniqueArray(fc.integer({ min: 1, max: 39 }), { minLength: 3, maxLength: 3 });
    let compared = 0;
    fc.assert(
      fc.property(points, borders, fc.nat(40), (given, ends, visits) => {
        const document = scored(
          given,
          [...ends].sort((one, other) => one - other),
        );
        const ready = compile(document).program;
        const rank = (tier: string | null) => document.tiers.findIndex((each) => each.id === tier);
        const tierAt = (value: FactValue) => rank(evaluate(ready, { visits: value }).tier);
        const here = tierAt(visits);
        const nearest = (isThere: (tier: number) => boolean) =>
          Array.from({ length: 60 }, (_, value) => value)
            .filter((value) => isThere(tierAt(value)))
            .map((value) => Math.abs(value - visits))
            .sort((one, other) => one - other)[0];
        const { up, down } = next(ready, { visits });
        const gap = (step: NextStep | null | undefined) => step?.changes[0]?.distance;
        const [above, below] = [nearest((tier) => tier < here), nearest((tier) => tier > here)];
        if (above !== undefined && below !== undefined) compared += 1;
        expect([Math.abs(gap(up[0]) ?? NaN), Math.abs(gap(down) ?? NaN)]).toEqual([above ?? NaN, below ?? NaN]);
      }),
      { seed: 52, numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  it('answers for the customers of the demo, each change tried out', () => {
    const demo = compile(oilGasModel).program;
    let told = 0;
    for (const { facts } of oilGasCustomers().slice(0, 200)) {
      const { up, down } = next(demo, facts);
      for (const step of [...up, ...(down ? [down] : [])]) {
        told += 1;
        expect(evaluate(demo, applied(facts, step)).tier).toBe(step.tier);
      }
    }
    expect(told).toBeGreaterThan(200);
  });
});
