import { describe, expect, it } from '@jest/globals';
import type { GradingNode } from '@tierwright/model';
import { compile } from './compile.js';
import { evaluate } from './evaluate.js';
import { base, condition, documentOf, edge, id } from './testing/documents.js';

const volume = (exitForMissing?: 'otherwise' | 'ungraded'): GradingNode => ({
  ...base('volume'),
  type: 'criterion',
  when: { match: 'all', conditions: [condition('volume', { '>=': [{ var: 'volume' }, 3000] })] },
  ...(exitForMissing ? { missing: exitForMissing } : {}),
});

const edges = [edge('start', 'next', 'volume'), edge('volume', 'met', 'a'), edge('volume', 'otherwise', 'b')];
const gradedBy = (node: GradingNode, facts: Record<string, never> | Parameters<typeof evaluate>[1], more = edges) =>
  evaluate(compile(documentOf([node], more)).program, facts, { trace: true });

describe('a criterion', () => {
  it('sends a customer who meets it by met', () => {
    const decision = gradedBy(volume(), { volume: 3000 });
    expect(decision).toMatchObject({ status: 'graded', tier: id('t', 'a'), ungraded: [] });
    expect(decision.steps.map(({ node, exit }) => [node, exit])).toEqual([
      [id('n', 'start'), 'next'],
      [id('n', 'volume'), 'met'],
      [id('n', 'a'), null],
    ]);
    expect(decision.steps[1]?.comparisons).toEqual([
      {
        condition: id('c', 'volume'),
        fact: 'volume',
        operator: '>=',
        value: 3000,
        threshold: 3000,
        holds: true,
        distance: 0,
      },
    ]);
  });

  it('sends a customer who does not meet it by otherwise', () => {
    expect(gradedBy(volume(), { volume: 2999.99 }).tier).toBe(id('t', 'b'));
  });

  it.each([[{}], [{ volume: null }], [{ volume: '' }]])('leaves %j ungraded and names the missing fact', (facts) => {
    expect(gradedBy(volume(), facts)).toMatchObject({
      status: 'ungraded',
      tier: null,
      ungraded: [{ code: 'missing-fact', fact: 'volume', node: id('n', 'volume') }],
    });
  });

  it('sends a customer without a value where its policy says', () => {
    expect(gradedBy(volume('otherwise'), {}).tier).toBe(id('t', 'b'));
    expect(gradedBy(volume('ungraded'), {}).ungraded).toEqual([
      { code: 'missing-fact', fact: 'volume', node: id('n', 'volume') },
    ]);
  });

  it('names the missing fact at an ungraded end that is reached by unknown', () => {
    const decision = gradedBy(volume(), {}, [...edges, edge('volume', 'unknown', 'none')]);
    expect(decision.ungraded).toEqual([{ code: 'missing-fact', fact: 'volume', node: id('n', 'volume') }]);
  });

  it('says that a rule left a customer ungraded when the ungraded end is reached by another exit', () => {
    const decision = gradedBy(volume(), { volume: 1 }, [edges[0]!, edges[1]!, edge('volume', 'otherwise', 'none')]);
    expect(decision.ungraded).toEqual([{ code: 'ungraded-by-rule', fact: null, node: id('n', 'none') }]);
  });

  it.each([
    ['a text', '3000', 'wrong-type'],
    ['no number', NaN, 'not-finite'],
    ['infinity', -Infinity, 'not-finite'],
    ['a value below its range', -1e7, 'out-of-range'],
  ])('never gives a tier to %s', (_, value, code) => {
    const decision = gradedBy(volume('otherwise'), { volume: value });
    expect(decision).toMatchObject({
      status: 'ungraded',
      tier: null,
      ungraded: [{ code, fact: 'volume', node: id('n', 'volume') }],
    });
  });
});

describe('a walk', () => {
  it('ends without a tier when a customer would take more than 100,000 steps', () => {
    const names = Array.from({ length: 21 }, (_, at) => `k${at}`);
    const heavy = { and: Array.from({ length: 4998 }, () => true) };
    const nodes = names.map((name): GradingNode => ({
      ...base(name),
      type: 'criterion',
      when: { match: 'all', conditions: [condition(name, heavy)] },
      missing: 'otherwise',
    }));
    const chain = ['start', ...names].flatMap((name, at) => [
      edge(name, name === 'start' ? 'next' : 'met', names[at] ?? 'a'),
      ...(name === 'start' ? [] : [edge(name, 'otherwise', 'b')]),
    ]);
    const long = evaluate(compile(documentOf(nodes, chain)).program, {});
    expect(long.ungraded).toEqual([{ code: 'budget-exceeded', fact: null, node: id('n', 'k20') }]);
    const shorter = [...chain.filter(({ source }) => source !== id('n', 'k19')), edge('k19', 'met', 'a')];
    expect(evaluate(compile(documentOf(nodes, shorter)).program, {}).tier).toBe(id('t', 'a'));
  });

  it('reads no fact from a prototype', () => {
    const facts = Object.create({ volume: 5000 });
    expect(gradedBy(volume(), facts).ungraded[0]?.code).toBe('missing-fact');
  });

  it('names the facts a scorecard lacked when a later node reads its score', () => {
    const card: GradingNode = {
      ...base('card'),
      type: 'scorecard',
      output: 'points',
      base: 0,
      bands: [],
      characteristics: [
        {
          id: id('ch', 's'),
          label: { zh: '', en: '' },
          fact: 'sales',
          weight: 1,
          by: 'bands',
          bands: [{ id: id('b', 's'), points: 1 }],
        },
      ],
    };
    const asks: GradingNode = {
      ...base('asks'),
      type: 'criterion',
      when: { match: 'all', conditions: [condition('asks', { '>': [{ var: 'points' }, 0] })] },
    };
    const more = [
      edge('start', 'next', 'card'),
      edge('card', 'next', 'asks'),
      edge('card', 'unknown', 'asks'),
      edge('asks', 'met', 'a'),
      edge('asks', 'otherwise', 'b'),
    ];
    const { program } = compile(documentOf([card, asks], more));
    expect(evaluate(program, { sales: 1 })).toMatchObject({ tier: id('t', 'a'), score: 1 });
    expect(evaluate(program, {}).ungraded).toEqual([{ code: 'missing-fact', fact: 'sales', node: asks.id }]);
  });

  it('reports every fact of a node that cannot be used', () => {
    const both: GradingNode = {
      ...base('volume'),
      type: 'criterion',
      when: {
        match: 'any',
        conditions: [condition('x', { '>': [{ var: 'volume' }, 1] }), condition('y', { '>': [{ var: 'sales' }, 1] })],
      },
    };
    expect(gradedBy(both, { volume: 'x', sales: NaN }).ungraded.map(({ code, fact }) => [code, fact])).toEqual([
      ['wrong-type', 'volume'],
      ['not-finite', 'sales'],
    ]);
  });

  it('shows dates as dates in its trace', () => {
    const since: GradingNode = {
      ...base('volume'),
      type: 'criterion',
      when: { match: 'all', conditions: [condition('since', { '<=': [{ var: 'since' }, 19723] })] },
    };
    expect(gradedBy(since, { since: '2023-12-31' }).steps[1]?.comparisons).toMatchObject([
      { value: '2023-12-31', threshold: '2024-01-01', distance: -1, holds: true },
    ]);
  });
});
