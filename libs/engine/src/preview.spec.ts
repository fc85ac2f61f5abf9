import { describe, expect, it } from '@jest/globals';
import type { GradingDocument, GradingNode } from '@tierwright/model';
import { compile, withCuts } from './compile.js';
import { listMovers } from './movers.js';
import { preview } from './preview.js';
import type { CustomerRow, Program } from './program.js';
import { base, condition, documentOf, edge, id, tierNamed } from './testing/documents.js';

const asks = (limit: number): GradingNode => ({
  ...base('volume'),
  type: 'criterion',
  when: { match: 'all', conditions: [condition('volume', { '>=': [{ var: 'volume' }, limit] })] },
});
const edges = [edge('start', 'next', 'volume'), edge('volume', 'met', 'a'), edge('volume', 'otherwise', 'b')];
const document = (limit: number): GradingDocument => documentOf([asks(limit)], edges);
const program = (limit: number): Program => compile(document(limit)).program;

const row = (code: string, volume: number | null, sales: number | null): CustomerRow => ({
  code,
  name: `customer ${code}`,
  facts: { volume, sales },
});
const rows = [row('c1', 3500, 10), row('c2', 2800, 20), row('c3', 2600, null), row('c4', 100, 40), row('c5', null, 50)];
const run = preview({ draft: program(2500), baseline: program(3000), rows, measure: 'sales' });

describe('a preview', () => {
  it('counts customers and the measure at every node, exit and tier', () => {
    const { report } = run;
    expect(report).toMatchObject({ total: 5, measure: { fact: 'sales', total: 120, known: 4 } });
    expect(report.nodes.slice(0, 3)).toEqual([
      { node: id('n', 'start'), count: 5, sum: 120 },
      { node: id('n', 'volume'), count: 5, sum: 120 },
      { node: id('n', 'a'), count: 3, sum: 30 },
    ]);
    expect(report.exits.slice(1)).toEqual([
      { node: id('n', 'volume'), exit: 'met', count: 3, sum: 30 },
      { node: id('n', 'volume'), exit: 'otherwise', count: 1, sum: 40 },
      { node: id('n', 'volume'), exit: 'unknown', count: 1, sum: 50 },
    ]);
    expect(report.tiers).toEqual([
      { tier: id('t', 'a'), count: 3, sum: 30, baseline: 1 },
      { tier: id('t', 'b'), count: 1, sum: 40, baseline: 3 },
      { tier: id('t', 'c'), count: 0, sum: 0, baseline: 0 },
      { tier: null, count: 1, sum: 50, baseline: 1 },
    ]);
  });

  it('counts who moves, and with what measure', () => {
    expect(run.report.movement).toMatchObject({
      counts: [
        [1, 0, 0, 0],
        [2, 1, 0, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 1],
      ],
      up: 2,
      down: 0,
      gained: 0,
      lost: 0,
      other: 0,
      movedSum: 20,
    });
  });

  it('stands alone without a baseline, and without a measure', () => {
    const { report, baselineTiers } = preview({ draft: program(1), baseline: null, rows });
    expect([report.movement, report.measure, baselineTiers]).toEqual([null, null, null]);
    expect(report.tiers.every(({ baseline, sum }) => baseline === null && sum === 0)).toBe(true);
    expect(preview({ draft: program(1), baseline: null, rows, measure: 'note' }).report.measure).toBeNull();
  });

  it('judges the draft by cuts of these customers and the baseline by its own', () => {
    const ranking: GradingNode = {
      ...base('rank'),
      type: 'ranking',
      fact: 'sales',
      method: 'top-n',
      bands: [{ id: id('b', 'top'), upTo: 2 }, { id: id('b', 'low') }],
    };
    const ranked = documentOf(
      [ranking],
      [edge('start', 'next', 'rank'), edge('rank', id('b', 'top'), 'a'), edge('rank', id('b', 'low'), 'b')],
    );
    const draft = compile(ranked).program;
    const { report } = preview({ draft, baseline: withCuts(draft, { [ranking.id]: [50] }), rows });
    expect(report.cuts).toEqual({ [ranking.id]: [40] });
    expect(report.tiers.map(({ count, baseline }) => [count, baseline])).toEqual([
      [2, 1],
      [2, 3],
      [0, 0],
      [1, 1],
    ]);
  });
});

describe('movers', () => {
  const codes = (query: Parameters<typeof listMovers>[1]) => listMovers(run, query).items.map(({ code }) => code);

  it('are listed with the value that decided, largest measure first and unknown measures last', () => {
    expect(listMovers(run)).toEqual({
      total: 2,
      items: [
        {
          code: 'c2',
          name: 'customer c2',
          from: id('t', 'b'),
          to: id('t', 'a'),
          measure: 20,
          change: null,
          because: { node: id('n', 'volume'), fact: 'volume', value: 2800, threshold: 2500 },
        },
        {
          code: 'c3',
          name: 'customer c3',
          from: id('t', 'b'),
          to: id('t', 'a'),
          measure: null,
          change: null,
          because: { node: id('n', 'volume'), fact: 'volume', value: 2600, threshold: 2500 },
        },
      ],
    });
  });

  it('can be asked for by cell, by direction and by page; a cell of the diagonal lists who stays', () => {
    expect(codes({ from: id('t', 'b'), to: id('t', 'a') })).toEqual(['c2', 'c3']);
    expect(codes({ from: id('t', 'a'), to: id('t', 'a') })).toEqual(['c1']);
    expect(codes({ from: null, to: null })).toEqual(['c5']);
    expect(codes({ from: null })).toEqual([]);
    expect(codes({ direction: 'up' })).toEqual(['c2', 'c3']);
    expect(codes({ direction: 'down' })).toEqual([]);
    expect(listMovers(run, { offset: 1, limit: 1 })).toMatchObject({ total: 2, items: [{ code: 'c3' }] });
  });

  it('can be asked for by the change that moved them', () => {
    const byChange = listMovers(run, { change: 'k2' }, [null, 'k1', 'k2', null, null]);
    expect(byChange.items.map(({ code, change }) => [code, change])).toEqual([['c3', 'k2']]);
  });

  it('who leave a tier that is gone move to the side when the two tiers are in no list together', () => {
    const other = documentOf([asks(2500)], edges);
    const renamed: GradingDocument = {
      ...other,
      tiers: ['x', 'y', 'z'].map(tierNamed),
      criteriaFlow: {
        ...other.criteriaFlow,
        nodes: other.criteriaFlow.nodes.map((node) =>
          node.type === 'tier' && node.tier
            ? { ...node, tier: node.tier.replace('t_a', 't_x').replace('t_b', 't_y').replace('t_c', 't_z') }
            : node,
        ),
      },
    };
    const { report } = preview({ draft: compile(renamed).program, baseline: program(3000), rows });
    expect(report.movement).toMatchObject({ up: 0, down: 0, other: 4, gained: 0, lost: 0 });
  });

  it('tell the side of the band they crossed, for a score and for a matrix', () => {
    const card = (from: number): GradingDocument =>
      documentOf(
        [
          {
            ...base('card'),
            type: 'scorecard',
            output: 'points',
            base: 0,
            bands: [{ id: id('b', 'low') }, { id: id('b', 'top'), from }],
            characteristics: [
              {
                id: id('ch', 'v'),
                label: { zh: 'v', en: 'v' },
                fact: 'volume',
                weight: 1,
                by: 'bands',
                bands: [
                  { id: id('b', 'v0'), points: 1 },
                  { id: id('b', 'v1'), from: 2700, points: 8 },
                ],
              },
            ],
          },
        ],
        [edge('start', 'next', 'card'), edge('card', id('b', 'top'), 'a'), edge('card', id('b', 'low'), 'b')],
      );
    const lower = preview({ draft: compile(card(5)).program, baseline: compile(card(9)).program, rows });
    expect(listMovers(lower).items[0]?.because).toEqual({
      node: id('n', 'card'),
      fact: 'points',
      value: 8,
      threshold: 5,
    });
    const higher = preview({ draft: compile(card(9)).program, baseline: compile(card(5)).program, rows });
    expect(listMovers(higher).items[0]?.because).toEqual({
      node: id('n', 'card'),
      fact: 'points',
      value: 8,
      threshold: 9,
    });
  });
});
