import { describe, expect, it } from '@jest/globals';
import type { Facts, NodeOf } from '@tierwright/model';
import { compile } from '../compile.js';
import { evaluate } from '../evaluate.js';
import { base, condition, documentOf, edge, id } from '../testing/documents.js';

const formula = (rule: unknown, round?: number): NodeOf<'formula'> => ({
  ...base('f'),
  type: 'formula',
  output: 'ratio',
  rule,
  ...(round === undefined ? {} : { round }),
});

/** The formula, then a criterion that holds its number against a limit. */
function flowOf(node: NodeOf<'formula'>, limit: number) {
  const conditions = [condition('limit', { '>=': [{ var: 'ratio' }, limit] })];
  return documentOf(
    [node, { ...base('q'), type: 'criterion', when: { match: 'all', conditions } }],
    [edge('start', 'next', 'f'), edge('f', 'next', 'q'), edge('q', 'met', 'a'), edge('q', 'otherwise', 'b')],
  );
}

const graded = (node: NodeOf<'formula'>, facts: Facts, limit = 0) =>
  evaluate(compile(flowOf(node, limit)).program, facts, { trace: true });
const numberOf = (node: NodeOf<'formula'>, facts: Facts) => graded(node, facts).steps[1]!.bandings[0]!.value;

const sum = { '+': [{ var: 'volume' }, { var: 'sales' }] };
const quotient = { '/': [{ var: 'sales' }, { var: 'visits' }] };

describe('a formula', () => {
  it('is rounded before anything is compared with it', () => {
    expect(numberOf(formula(sum), { volume: 0.1, sales: 0.7 })).toBe(0.8);
    expect(graded(formula(sum), { volume: 0.1, sales: 0.7 }, 0.8).tier).toBe(id('t', 'a'));
    expect(numberOf(formula(quotient, 2), { sales: 10, visits: 3 })).toBe(3.33);
    expect(numberOf(formula(quotient, 0), { sales: 5, visits: 2 })).toBe(3);
    expect(numberOf(formula(quotient, 0), { sales: -5, visits: 2 })).toBe(-2);
  });

  it('has no zero below zero', () => {
    expect(Object.is(numberOf(formula({ '*': [{ var: 'volume' }, -1] }), { volume: 0 }), 0)).toBe(true);
    expect(Object.is(numberOf(formula(sum, 2), { volume: -0.001, sales: 0 }), 0)).toBe(true);
  });

  it('is unknown when a fact is missing or the result is not finite, and says which', () => {
    expect(graded(formula(quotient), { sales: 10 }).ungraded).toEqual([
      { code: 'missing-fact', fact: 'visits', node: id('n', 'f') },
    ]);
    expect(graded(formula(quotient), { sales: 10, visits: 0 }).ungraded).toEqual([
      { code: 'not-finite', fact: null, node: id('n', 'f') },
    ]);
    const huge = { '*': [{ var: 'sales' }, { var: 'sales' }] };
    expect(graded(formula(huge), { sales: 1e154 }).ungraded[0]?.code).toBe('not-finite');
  });

  it('shows its number and what it was made of, and is not the score', () => {
    const { steps, score } = graded(formula(quotient), { sales: 10, visits: 4 });
    expect(steps[1]!.bandings.map(({ fact, value }) => [fact, value])).toEqual([
      ['ratio', 2.5],
      ['sales', 10],
      ['visits', 4],
    ]);
    expect(score).toBeNull();
  });

  it('shares the names of facts and scores, and must give a number', () => {
    const codes = (node: NodeOf<'formula'>) =>
      compile(flowOf(node, 0))
        .diagnostics.filter((found) => found.node === node.id)
        .map(({ code, pointer }) => [code, pointer.slice('/criteriaFlow/nodes/1'.length)]);
    expect(codes({ ...formula(sum), output: 'volume' })).toEqual([['duplicate-output', '/output']]);
    expect(codes(formula({ '>': [{ var: 'volume' }, 1] }))).toEqual([['no-formula', '/rule']]);
    expect(codes(formula({ '+': [{ var: 'nowhere' }, 1] }))).toEqual([['unknown-fact', '/rule/+/0/var']]);
  });
});
