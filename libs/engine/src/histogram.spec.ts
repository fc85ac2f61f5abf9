import { describe, expect, it } from '@jest/globals';
import type { Facts, GradingNode } from '@tierwright/model';
import fc from 'fast-check';
import { compile } from './compile.js';
import { histogramAt } from './histogram.js';
import { base, condition, documentOf, edge, id } from './testing/documents.js';

const volume: GradingNode = {
  ...base('volume'),
  type: 'criterion',
  when: { match: 'all', conditions: [condition('volume', { '>=': [{ var: 'volume' }, 30] })] },
};
const sales: GradingNode = {
  ...base('sales'),
  type: 'criterion',
  when: { match: 'any', conditions: [condition('sales', { '>': [{ var: 'sales' }, 33.3] })] },
};
const { program } = compile(
  documentOf(
    [volume, sales],
    [
      edge('start', 'next', 'volume'),
      edge('volume', 'met', 'sales'),
      edge('volume', 'otherwise', 'c'),
      edge('sales', 'met', 'a'),
      edge('sales', 'otherwise', 'b'),
    ],
  ),
);
const at = (node: string, fact: string, rows: { facts: Facts }[]) => histogramAt(program, rows, id('n', node), fact);
const customers = (...all: Facts[]) => all.map((facts) => ({ facts }));
const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

describe('a histogram', () => {
  it('counts the customers who arrive, those without a value apart', () => {
    const rows = customers(
      { volume: 10, sales: 1 },
      { volume: 40, sales: 2 },
      { volume: 50, sales: 90 },
      { volume: 60 },
    );
    const drawn = at('sales', 'sales', rows);
    expect([sum(drawn.counts), drawn.missing, drawn.counts.length]).toEqual([2, 1, 41]);
    expect([drawn.edges[0], drawn.edges.at(-1)]).toEqual([2, 90]);
    expect(sum(at('volume', 'volume', rows).counts)).toBe(4);
  });

  it('puts each threshold of the node on an edge, so the bars on its right are those who meet it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.5, max: 5000, noNaN: true }), { minLength: 2, maxLength: 60 }),
        (values) => {
          const rows = values.map((value) => ({ facts: { volume: 30, sales: value } }));
          const { edges, counts } = at('sales', 'sales', rows);
          expect(sum(counts)).toBe(values.length);
          expect(edges.every((each, index) => index === 0 || each >= edges[index - 1]!)).toBe(true);
          if (Math.min(...values) < 33.3 && Math.max(...values) > 33.3) {
            const edgeAt = edges.indexOf(33.3);
            expect(sum(counts.slice(edgeAt))).toBe(values.filter((value) => value >= 33.3).length);
          }
        },
      ),
      { seed: 10, numRuns: 500 },
    );
  });

  it('is drawn on a logarithmic axis when few values are far above the rest', () => {
    const skewed = [...Array.from({ length: 50 }, (_, index) => index + 1), 100_000];
    const rows = skewed.map((value) => ({ facts: { volume: value } }));
    expect(at('volume', 'volume', rows).scale).toBe('log');
    expect(at('volume', 'volume', rows.slice(0, 50)).scale).toBe('linear');
  });

  it('counts texts, flags and the items of lists one by one', () => {
    const rows = customers(
      { segment: 'farm', key_account: true, tags: ['vip', 'new'] },
      { segment: 'farm', key_account: false, tags: ['vip'] },
      { segment: null },
    );
    expect(at('volume', 'segment', rows)).toMatchObject({
      values: [{ value: 'farm', count: 2 }],
      missing: 1,
      counts: [],
    });
    expect(at('volume', 'key_account', rows).values).toEqual([
      { value: 'false', count: 1 },
      { value: 'true', count: 1 },
    ]);
    expect(at('volume', 'tags', rows).values).toEqual([
      { value: 'vip', count: 2 },
      { value: 'new', count: 1 },
    ]);
  });

  it('is empty where nobody arrives, and for names that do not exist', () => {
    expect(at('sales', 'sales', [])).toMatchObject({ edges: [], counts: [], missing: 0 });
    expect(at('nowhere', 'sales', [{ facts: { sales: 1 } }]).counts).toEqual([]);
    expect(at('volume', 'height', [{ facts: { sales: 1 } }]).counts).toEqual([]);
  });

  it('has one bar when all values are equal', () => {
    expect(at('volume', 'volume', [{ facts: { volume: 5 } }, { facts: { volume: 5 } }])).toMatchObject({
      edges: [5, 6],
      counts: [2],
    });
  });
});
