import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compile, withCuts } from './compile.js';
import { computeCuts, cutValues } from './cuts.js';
import { evaluate, gradeAll } from './evaluate.js';
import { base, documentOf, edge, id } from './testing/documents.js';

const bands = (...ends: number[]) =>
  [...ends, undefined].map((upTo, at) => ({ id: id('b', `r${at}`), ...(upTo === undefined ? {} : { upTo }) }));
const abc = { method: 'cumulative-share' as const, bands: bands(80, 95) };

/** Shares of equal values counted as the definition says, without cuts. */
function bandByShare(values: readonly number[], value: number): number {
  const positive = (list: readonly number[]) => list.reduce((sum, each) => sum + Math.max(each, 0), 0);
  if (value <= 0) return 2;
  const before = positive(values.filter((each) => each > value));
  const total = positive(values);
  return before * 100 < 80 * total ? 0 : before * 100 < 95 * total ? 1 : 2;
}

const bandByCuts = (cuts: readonly (number | null)[], value: number): number => {
  const band = cuts.findIndex((cut) => cut !== null && value >= cut);
  return band < 0 ? cuts.length : band;
};

describe('cuts', () => {
  it('give A while the share before the value is below 80 %, so the value that crosses 80 % is still A', () => {
    expect(cutValues(abc, [50, 30, 10, 6, 4])).toEqual([30, 6]);
    expect(cutValues(abc, [50, 29, 11, 6, 4])).toEqual([11, 6]);
  });

  it('put equal values in one band, the better one', () => {
    expect(cutValues(abc, [10, 10, 10, 10])).toEqual([10, null]);
    expect(cutValues({ method: 'top-n', bands: bands(1) }, [7, 7, 5])).toEqual([7]);
    expect(cutValues({ method: 'percentile', bands: bands(50) }, [4, 3, 3, 1])).toEqual([3]);
  });

  it('let values of zero and less add nothing and fall in the last band', () => {
    expect(cutValues(abc, [100, 0, -50])).toEqual([100, null]);
  });

  it('do not exist without customers or without a total', () => {
    expect(cutValues(abc, [])).toBeNull();
    expect(cutValues(abc, [0, -1])).toBeNull();
    expect(cutValues({ method: 'top-n', bands: bands(3) }, [])).toBeNull();
  });

  it('see a share of exactly 80 % that floating sums would miss', () => {
    expect(cutValues(abc, [0.3, 0.3, 0.1, 0.1, 0.1, 0.1])).toEqual([0.1, null]);
    expect(cutValues(abc, [0.7, 0.1, 0.05, 0.05, 0.04, 0.06])).toEqual([0.1, 0.05]);
  });

  it('agree with the definition for any population, and do not depend on its order', () => {
    const population = fc.array(fc.oneof(fc.integer({ min: -5, max: 60 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(population, (values) => {
        const cuts = cutValues(abc, values);
        if (!cuts) return expect(values.every((value) => value <= 0)).toBe(true);
        for (const value of values) expect(bandByCuts(cuts, value)).toBe(bandByShare(values, value));
        return expect(cutValues(abc, values.toReversed())).toEqual(cuts);
      }),
      { seed: 8, numRuns: 1000 },
    );
  });
});

describe('a ranking node', () => {
  const ranking = { ...base('rank'), type: 'ranking' as const, fact: 'sales', ...abc };
  const edges = [
    edge('start', 'next', 'rank'),
    edge('rank', id('b', 'r0'), 'a'),
    edge('rank', id('b', 'r1'), 'b'),
    edge('rank', id('b', 'r2'), 'c'),
  ];
  const { program } = compile(documentOf([ranking], edges));
  const rows = [50, 30, 10, 6, 4].map((sales) => ({ facts: { sales } }));
  const cuts = computeCuts(program, rows);

  it('judges one customer by the cuts of all', () => {
    expect(cuts).toEqual({ [ranking.id]: [30, 6] });
    const tiers = gradeAll(withCuts(program, cuts), rows).map(({ tier }) => tier);
    expect(tiers).toEqual(['a', 'a', 'b', 'b', 'c'].map((letter) => id('t', letter)));
    const step = evaluate(withCuts(program, cuts), { sales: 12 }, { trace: true }).steps[1];
    expect(step?.bandings).toEqual([
      { of: null, fact: 'sales', value: 12, band: id('b', 'r1'), from: 6, to: 30, points: null },
    ]);
  });

  it('leaves everyone ungraded without cuts, and says so', () => {
    expect(evaluate(program, { sales: 12 }).ungraded).toEqual([{ code: 'no-cuts', fact: 'sales', node: ranking.id }]);
    expect(evaluate(program, {}).ungraded).toEqual([{ code: 'missing-fact', fact: 'sales', node: ranking.id }]);
  });

  it('ranks only the customers who arrive, so an earlier ranking decides the cuts of a later one', () => {
    const second = {
      ...ranking,
      ...base('second'),
      method: 'top-n' as const,
      bands: bands(1).map((band) => ({ ...band, id: `${band.id.slice(0, -1)}y` })),
    };
    const chained = [
      edges[0]!,
      edge('rank', id('b', 'r0'), 'second'),
      edges[2]!,
      edges[3]!,
      { ...edge('second', second.bands[0]!.id, 'a'), id: id('e', 'x1') },
      { ...edge('second', second.bands[1]!.id, 'b'), id: id('e', 'x2') },
    ];
    const both = compile(documentOf([ranking, second], chained)).program;
    expect(computeCuts(both, rows)).toEqual({ [ranking.id]: [30, 6], [second.id]: [50] });
  });
});
