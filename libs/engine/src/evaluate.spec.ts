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
