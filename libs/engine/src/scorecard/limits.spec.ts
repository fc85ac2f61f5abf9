import { describe, expect, it } from '@jest/globals';
import type { NodeOf, ScorecardCharacteristic } from '@tierwright/model';
import { compile } from '../compile.js';
import { evaluate } from '../evaluate.js';
import { base, documentOf, edge, id, text } from '../testing/documents.js';

type Scorecard = NodeOf<'scorecard'>;

const line = (fact: string, own: Partial<ScorecardCharacteristic> = {}): ScorecardCharacteristic =>
  ({
    id: id('ch', fact),
    label: text(fact),
    fact,
    weight: 1,
    by: 'linear',
    points: [
      { at: 0, points: 0 },
      { at: 100, points: 100 },
    ],
    ...own,
  }) as ScorecardCharacteristic;
const group = { id: id('g', 'both'), label: text('both') };
const inGroup = { group: group.id };

function drawn(own: Partial<Scorecard>) {
  const card = { ...base('s'), type: 'scorecard', output: 'score', base: 0, characteristics: [], bands: [], ...own };
  return compile(documentOf([card as Scorecard], [edge('start', 'next', 's'), edge('s', 'next', 'a')]));
}

const scored = (own: Partial<Scorecard>, facts: Record<string, number>, asOf?: string) =>
  evaluate(drawn(own).program, facts as never, { asOf, trace: true });

describe('the limits of a scorecard', () => {
  it('hold a group first and the total last, before rounding', () => {
    const own = {
      base: 10,
      groups: [{ ...group, max: 60 }],
      limits: { max: 75.4 },
      round: 0,
      characteristics: [line('volume', inGroup), line('sales', inGroup), line('margin')],
    };
    const decision = scored(own, { volume: 50, sales: 40, margin: 8 });
    expect(decision.score).toBe(75);
    expect(decision.steps[1]?.sums).toEqual([
      { group: group.id, sum: 90, points: 60 },
      { group: null, sum: 78, points: 75.4 },
    ]);
  });

  it('raise what negative points would sink', () => {
    const falling = {
      points: [
        { at: 0, points: 0 },
        { at: 100, points: -100 },
      ],
    };
    const own = { groups: [{ ...group, min: -20 }], characteristics: [line('volume', { ...inGroup, ...falling })] };
    expect(scored(own, { volume: 90 }).score).toBe(-20);
  });

  it('are not stretched by reweighting: the points grow, the limit stays', () => {
    const missing = { missing: 'reweight' as const };
    const own = {
      groups: [{ ...group, max: 60 }],
      characteristics: [line('volume', { ...inGroup, ...missing }), line('sales', missing)],
    };
    expect(scored(own, { volume: 40, sales: 10 }).score).toBe(50);
    expect(scored(own, { volume: 40 }).score).toBe(60);
  });

  it('run points in a straight line between two places and level beyond them', () => {
    const own = { characteristics: [line('volume')] };
    expect([-5, 0, 12.5, 100, 999].map((volume) => scored(own, { volume }).score)).toEqual([0, 0, 12.5, 100, 100]);
  });

  it('apply after decay, which multiplies before the weight', () => {
    const decay = { fact: 'since', method: 'linear' as const, days: 10 };
    const own = { limits: { max: 90 }, characteristics: [line('volume', { weight: 2, decay })] };
    const facts = { volume: 80, since: '1970-01-01' as never };
    expect(scored(own, facts, '1970-01-06').score).toBe(80);
    expect(scored(own, facts, '1970-01-02').score).toBe(90);
    expect(scored(own, facts).ungraded).toEqual([{ code: 'no-as-of', fact: 'since', node: id('n', 's') }]);
  });

  it('are refused when they cross, name no group, or points do not ascend', () => {
    const codes = (own: Partial<Scorecard>) => drawn(own).diagnostics.map(({ code }) => code);
    const characteristics = [line('volume')];
    expect(codes({ characteristics, limits: { min: 2, max: 1 } })).toContain('limits-crossed');
    expect(codes({ characteristics, groups: [{ ...group, min: 2, max: 1 }] })).toContain('limits-crossed');
    expect(codes({ characteristics: [line('volume', inGroup)] })).toContain('unknown-group');
    const flat = [
      { at: 1, points: 0 },
      { at: 1, points: 5 },
    ];
    expect(codes({ characteristics: [line('volume', { points: flat } as never)] })).toContain('points-not-ascending');
    const decay = { fact: 'volume', method: 'linear' as const, days: 10 };
    expect(codes({ characteristics: [line('volume', { decay })] })).toContain('not-a-date');
  });
});
