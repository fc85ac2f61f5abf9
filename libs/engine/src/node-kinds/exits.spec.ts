import { describe, expect, it } from '@jest/globals';
import { exitsOf, nodeKinds, type Facts, type GradingDocument, type GradingNode } from '@tierwright/model';
import { compile } from '../compile.js';
import { evaluate } from '../evaluate.js';
import { base, condition, documentOf, id, text } from '../testing/documents.js';
import { handlerOf } from './index.js';

/** A node whose every exit leads to the ungraded end, so that only the exit taken is looked at. */
function around(node: GradingNode): GradingDocument {
  const edges = exitsOf(node).map(({ id: exit }, at) => ({
    id: id('e', `x${at}`),
    source: node.id,
    exit,
    target: id('n', 'none'),
  }));
  return documentOf([node], [{ id: id('e', 's'), source: id('n', 'start'), exit: 'next', target: node.id }, ...edges]);
}

const exitTaken = (node: GradingNode, facts: Facts, cuts = {}): string | null => {
  const { program, diagnostics } = compile(around(node), { cuts });
  expect(diagnostics.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  const decision = evaluate(program, facts, { trace: true });
  expect(decision.tier).toBeNull();
  return decision.steps.find((step) => step.node === node.id)?.exit ?? null;
};

const when = (rule: unknown) => ({ match: 'all' as const, conditions: [condition('one', rule)] });
const over10 = when({ '>': [{ var: 'volume' }, 10] });
const bands = (prefix: string, ...from: number[]) => [
  { id: id('b', `${prefix}0`) },
  ...from.map((end, at) => ({ id: id('b', `${prefix}${at + 1}`), from: end })),
];

const criterion: GradingNode = { ...base('ask'), type: 'criterion', when: over10 };
const veto: GradingNode = { ...base('veto'), type: 'gate', mode: 'veto', when: over10 };
const cap: GradingNode = { ...base('cap'), type: 'gate', mode: 'cap', cap: id('t', 'c'), when: over10 };
const ranking: GradingNode = {
  ...base('rank'),
  type: 'ranking',
  fact: 'sales',
  method: 'percentile',
  bands: [{ id: id('b', 'top'), upTo: 20 }, { id: id('b', 'mid'), upTo: 60 }, { id: id('b', 'low') }],
};
const matrix: GradingNode = {
  ...base('grid'),
  type: 'matrix',
  rows: { id: id('a', 'r'), label: text('r'), fact: 'sales', bands: bands('r', 100) },
  columns: { id: id('a', 'c'), label: text('c'), fact: 'margin', bands: bands('c', 5) },
  exits: ['x', 'y', 'z'].map((name) => ({ id: id('x', name), label: text(name) })),
  cells: [
    { row: id('b', 'r1'), column: id('b', 'c1'), exit: id('x', 'x') },
    { row: id('b', 'r1'), column: id('b', 'c0'), exit: id('x', 'y') },
    { row: id('b', 'r0'), column: id('b', 'c1'), exit: id('x', 'y') },
    { row: id('b', 'r0'), column: id('b', 'c0'), exit: id('x', 'z') },
  ],
};
const scorecard: GradingNode & { type: 'scorecard' } = {
  ...base('card'),
  type: 'scorecard',
  output: 'points',
  base: 10,
  bands: bands('s', 20, 40),
  characteristics: [
    {
      id: id('ch', 'sales'),
      label: text('sales'),
      fact: 'sales',
      weight: 2,
      by: 'bands',
      bands: [
        { id: id('b', 'p0'), points: 0 },
        { id: id('b', 'p1'), from: 100, points: 5 },
        { id: id('b', 'p2'), from: 200, points: 10 },
      ],
    },
    {
      id: id('ch', 'seg'),
      label: text('segment'),
      fact: 'segment',
      weight: 1,
      by: 'values',
      groups: [{ id: id('b', 'g0'), values: ['fleet', 'factory'], points: 10 }],
      others: -5,
    },
  ],
};
const open: GradingNode = { ...scorecard, bands: [] };
const cuts = { [ranking.id]: [100, 50] };

describe('each exit of each kind', () => {
  it.each<[string, GradingNode, Facts, string]>([
    ['criterion', criterion, { volume: 11 }, 'met'],
    ['criterion', criterion, { volume: 10 }, 'otherwise'],
    ['criterion', criterion, {}, 'unknown'],
    ['gate', veto, { volume: 11 }, 'vetoed'],
    ['gate', veto, { volume: 10 }, 'passed'],
    ['gate', veto, {}, 'unknown'],
    ['cap', cap, { volume: 11 }, 'next'],
    ['cap', cap, { volume: 10 }, 'next'],
    ['cap', cap, {}, 'unknown'],
    ['ranking', ranking, { sales: 100 }, id('b', 'top')],
    ['ranking', ranking, { sales: 99 }, id('b', 'mid')],
    ['ranking', ranking, { sales: 50 }, id('b', 'mid')],
    ['ranking', ranking, { sales: 49 }, id('b', 'low')],
    ['ranking', ranking, {}, 'unknown'],
    ['matrix', matrix, { sales: 100, margin: 5 }, id('x', 'x')],
    ['matrix', matrix, { sales: 100, margin: 4.99 }, id('x', 'y')],
    ['matrix', matrix, { sales: 99.99, margin: 5 }, id('x', 'y')],
    ['matrix', matrix, { sales: -1, margin: -1 }, id('x', 'z')],
    ['matrix', matrix, { sales: 1 }, 'unknown'],
    ['scorecard', scorecard, { sales: 200, segment: 'fleet' }, id('b', 's2')],
    ['scorecard', scorecard, { sales: 100, segment: 'factory' }, id('b', 's1')],
    ['scorecard', scorecard, { sales: 99, segment: 'farm' }, id('b', 's0')],
    ['scorecard', scorecard, { sales: 99 }, 'unknown'],
    ['scorecard', open, { sales: 200, segment: 'fleet' }, 'next'],
    ['scorecard', open, {}, 'unknown'],
  ])('of %s is taken', (_, node, facts, exit) => {
    expect(exitTaken(node, facts, cuts)).toBe(exit);
  });

  it('of every kind is known to a handler', () => {
    for (const kind of nodeKinds)
      expect(Object.keys(handlerOf(kind)).sort()).toEqual(['check', 'compile', 'toJsonLogic', 'toSql']);
  });
});

describe('a scorecard', () => {
  const steps = (node: GradingNode, facts: Facts) =>
    evaluate(compile(around(node)).program, facts, { trace: true }).steps[1];
  const lacking = (missing: 'unknown' | 'reweight' | 'ungraded' | { points: number }) =>
    ({
      ...scorecard,
      characteristics: scorecard.characteristics.map((part) => ({ ...part, missing })),
    }) satisfies GradingNode;

  it('shows each characteristic with its band and weighted points, and the band of the score', () => {
    const step = steps(scorecard, { sales: 150, segment: 'fleet' });
    expect(step?.score).toBe(30);
    expect(step?.bandings).toEqual([
      { of: id('ch', 'sales'), fact: 'sales', value: 150, band: id('b', 'p1'), from: 100, to: 200, points: 10 },
      { of: id('ch', 'seg'), fact: 'segment', value: 'fleet', band: id('b', 'g0'), from: null, to: null, points: 10 },
      { of: null, fact: 'points', value: 30, band: id('b', 's1'), from: 20, to: 40, points: null },
    ]);
  });

  it('gives the points of its policy to a value that is missing', () => {
    expect(steps(lacking({ points: 7 }), { sales: 100 })?.score).toBe(10 + 2 * 5 + 7);
  });

  it('lets the present characteristics carry the weight of the missing ones when it reweights', () => {
    expect(steps(lacking('reweight'), { sales: 100 })?.score).toBe(10 + 2 * 5 * (3 / 2));
    expect(steps(lacking('reweight'), {})?.exit).toBe('unknown');
  });

  it('stops without a tier when a policy says ungraded, and names the facts', () => {
    const { program } = compile(around(lacking('ungraded')));
    expect(evaluate(program, { sales: 1 }).ungraded).toEqual([
      { code: 'missing-fact', fact: 'segment', node: scorecard.id },
    ]);
  });

  it('rounds the score before anything is compared with it', () => {
    const [first] = scorecard.characteristics;
    const tenths = ['p', 'q'].map((name, at) => ({
      ...first!,
      id: id('ch', name),
      weight: 1,
      by: 'bands' as const,
      bands: [{ id: id('b', name), points: [0.1, 0.7][at]! }],
    }));
    const node: GradingNode = { ...scorecard, base: 0, characteristics: tenths, bands: bands('s', 0.8) };
    expect(steps(node, { sales: 1 })).toMatchObject({ score: 0.8, exit: id('b', 's1') });
  });
});

describe('a cap', () => {
  const capped = (...caps: string[]): GradingDocument => {
    const gates = caps.map((tier, at): GradingNode => ({ ...cap, ...base(`g${at}`), cap: id('t', tier) }));
    const chain = ['start', ...caps.map((_, at) => `g${at}`), 'b'];
    return documentOf(
      gates,
      chain.slice(1).map((target, at) => ({
        id: id('e', `k${at}`),
        source: id('n', chain[at]!),
        exit: 'next',
        target: id('n', target),
      })),
    );
  };
  const tierOf = (document: GradingDocument, volume: number) => evaluate(compile(document).program, { volume }).tier;

  it('leaves the worse of the two tiers', () => {
    expect(tierOf(capped('c'), 11)).toBe(id('t', 'c'));
    expect(tierOf(capped('a'), 11)).toBe(id('t', 'b'));
    expect(tierOf(capped('c', 'a'), 11)).toBe(id('t', 'c'));
    expect(tierOf(capped('c'), 10)).toBe(id('t', 'b'));
  });

  it('does not apply to a customer who goes another way', () => {
    const ask: GradingNode = { ...base('ask'), type: 'criterion', when: when({ var: 'key_account' }) };
    const document = documentOf(
      [ask, cap],
      [
        ['start', 'next', 'ask'],
        ['ask', 'met', 'b'],
        ['ask', 'otherwise', 'cap'],
        ['cap', 'next', 'b'],
      ].map(([source, exit, target], at) => ({
        id: id('e', `k${at}`),
        source: id('n', source!),
        exit: exit!,
        target: id('n', target!),
      })),
    );
    const { program } = compile(document);
    expect(evaluate(program, { key_account: true, volume: 11 }).tier).toBe(id('t', 'b'));
    expect(evaluate(program, { key_account: false, volume: 11 }).tier).toBe(id('t', 'c'));
  });
});
