import { describe, expect, it } from '@jest/globals';
import { comparisonsOf } from './comparisons.js';
import { parseCondition, parseRule } from './parse.js';
import { costOf, prepareQuantity, prepareTest } from './prepare.js';
import { roundHalfUp } from './rounding.js';
import type { Expression } from './expression.js';
import { portableOperators } from './operators/table.js';
import { variableTypes as types } from './testing/arbitrary-rules.js';
import type { Value } from './value.js';
import { variablesOf } from './variables.js';

const names = [...types.keys()];
const slotOf = (name: string) => names.indexOf(name);
const rowOf = (data: Record<string, Value>): Value[] => names.map((name) => data[name] ?? null);
const expressionOf = (rule: unknown): Expression => {
  const { expression, findings } = parseRule(rule, types);
  if (!expression) throw new Error(JSON.stringify(findings));
  return expression;
};
const truth = (rule: unknown, data: Record<string, Value> = {}) => prepareTest(expressionOf(rule), slotOf)(rowOf(data));
const number = (rule: unknown, data: Record<string, Value> = {}) =>
  prepareQuantity(expressionOf(rule), slotOf)(rowOf(data));

describe('conditions', () => {
  it.each([
    [{ '<': [{ var: 'x' }, 5] }, { x: 5 }, false],
    [{ '<=': [{ var: 'x' }, 5] }, { x: 5 }, true],
    [{ '<=': [1, { var: 'x' }, 5] }, { x: 5 }, true],
    [{ '<': [1, { var: 'x' }, 5] }, { x: 5 }, false],
    [{ '==': [{ var: 'word' }, 'red'] }, { word: 'red' }, true],
    [{ '!=': [{ var: 'word' }, 'red'] }, { word: 'blue' }, true],
    [{ in: [{ var: 'word' }, ['red', 'blue']] }, { word: 'green' }, false],
    [{ in: ['red', { var: 'tags' }] }, { tags: ['red'] }, true],
    [{ in: [{ '+': [{ var: 'x' }, 0.1] }, [0.3]] }, { x: 0.2 }, true],
    [{ if: [{ var: 'flag' }, { '>': [{ var: 'x' }, 1] }, false] }, { flag: true, x: 2 }, true],
  ])('%j on %j is %s', (rule, data, expected) => {
    expect(truth(rule, data as Record<string, Value>)).toBe(expected);
  });

  it.each([
    [{ '>=': [{ var: 'x' }, 0] }],
    [{ '!=': [{ var: 'word' }, 'red'] }],
    [{ in: [{ var: 'word' }, ['red']] }],
    [{ in: ['red', { var: 'tags' }] }],
    [{ '!': { var: 'flag' } }],
    [{ '>': [{ '/': [1, 0] }, 1] }],
    [{ if: [{ var: 'flag' }, true, true] }],
  ])('%j without a value is unknown, not false', (rule) => {
    expect(truth(rule)).toBeNull();
  });

  it('settle what one side decides and keep the rest unknown', () => {
    const [yes, no, maybe] = [true, false, { var: 'flag' }];
    expect([truth({ and: [no, maybe] }), truth({ and: [yes, maybe] })]).toEqual([false, null]);
    expect([truth({ or: [yes, maybe] }), truth({ or: [no, maybe] })]).toEqual([true, null]);
  });

  it('round a computed number before comparing it, and no other', () => {
    expect(truth({ '>=': [{ '+': [0.1, 0.7] }, 0.8] })).toBe(true);
    expect(truth({ '==': [{ var: 'x' }, 0.30000000000000004] }, { x: 0.3 })).toBe(false);
  });
});

describe('numbers', () => {
  it.each([
    [{ '+': [1, 2, 3] }, 6],
    [{ '-': [5, 2] }, 3],
    [{ '-': 5 }, -5],
    [{ '*': [2, 3] }, 6],
    [{ '/': [7, 2] }, 3.5],
    [{ '%': [-7, 3] }, -1],
    [{ min: [3, 1, 2] }, 1],
    [{ max: [3, 1, 2] }, 3],
    [{ if: [{ '>': [1, 2] }, 1, 2] }, 2],
    [{ '*': [1e200, 1e200] }, null],
    [{ '%': [1, 0] }, null],
    [{ '+': [1, { var: 'x' }] }, null],
  ])('%j is %j', (rule, expected) => {
    expect(number(rule)).toBe(expected);
  });

  it('are rounded half up, towards the larger', () => {
    expect([roundHalfUp(2.5, 0), roundHalfUp(-2.5, 0), roundHalfUp(1.005, 2), roundHalfUp(0.1 + 0.7, 6)]).toEqual([
      3, -2, 1, 0.8,
    ]);
  });
});

describe('a rule', () => {
  const rule = {
    and: [{ '<=': [10, { var: 'x' }, { var: 'y' }] }, { in: [{ var: 'word' }, ['red']] }, { '!': { var: 'flag' } }],
  };

  it('tells its variables and what one evaluation costs', () => {
    expect(variablesOf(expressionOf(rule))).toEqual(['x', 'y', 'word', 'flag']);
    expect(costOf(expressionOf(rule))).toBe(10);
  });

  it('tells each comparison it makes, the variable on the left', () => {
    const values = rowOf({ x: 12, y: 9, word: 'red', flag: false });
    const shown = comparisonsOf(expressionOf(rule), slotOf).map((leaf) => [
      leaf.variable,
      leaf.operator,
      leaf.constant,
      leaf.thresholdOf(values),
      leaf.holds(values),
    ]);
    expect(shown).toEqual([
      ['x', '>=', 10, 10, true],
      ['x', '<=', null, 9, false],
      ['word', 'in', ['red'], ['red'], true],
      ['flag', '==', true, true, false],
    ]);
  });

  it('that is no condition is refused as one', () => {
    expect(parseCondition({ var: 'x' }, types).findings[0]?.code).toBe('invalid-argument');
  });
});

describe('the table of operators', () => {
  it('knows for each how it runs and how it is lowered', () => {
    for (const operator of portableOperators.values()) {
      expect(Boolean(operator.test) || Boolean(operator.quantity)).toBe(true);
      expect(Boolean(operator.test)).toBe(Boolean(operator.lowerTest));
      expect(Boolean(operator.quantity)).toBe(Boolean(operator.lowerQuantity));
    }
  });
});
