import { describe, expect, it } from '@jest/globals';
import { apply, prepare } from './apply.js';
import { JsonLogicError } from './json-logic-error.js';
import { operators, portableOperators } from './operators/table.js';
import { ownCases } from './testing/own-cases.js';

describe('apply', () => {
  it.each(ownCases)('$rule on $data', ({ rule, data, result, error }) => {
    if (!error) return expect(apply(rule, data)).toEqual(result);
    const work = () => apply(rule, data);
    expect(work).toThrow(JsonLogicError);
    return expect(work).toThrow(expect.objectContaining({ type: error.type }));
  });

  it('takes what is no JSON for nothing, or says so', () => {
    expect(apply(undefined)).toBeNull();
    expect(apply({ '+': [{ var: 'x' }, 1] }, { x: undefined })).toBe(1);
    expect(() => apply({ '+': [1n, 1] })).toThrow(JsonLogicError);
    expect(() => apply({ '+': [{ var: 'x' }, 1] }, { x: NaN })).toThrow(JsonLogicError);
  });
});

describe('prepare', () => {
  it('runs one rule on many rows and keeps nothing between them', () => {
    const { run } = prepare({ if: [{ missing: ['x'] }, 'nothing', { '*': [{ var: 'x' }, 2] }] });
    expect([run({ x: 2 }), run(), run({ x: 5 })]).toEqual([4, 'nothing', 10]);
  });

  it('computes like engines without errors when asked to', () => {
    const plain = (rule: unknown, data?: unknown) => prepare(rule, { numbers: 'plain' }).run(data);
    expect(plain({ '<=': [-1e308, { '/': [1, 0] }, 1e308] })).toBe(false);
    expect(plain({ '>': [{ '%': [1, 0] }, 0] })).toBe(false);
    expect(plain({ '==': ['red', 1] })).toBe(false);
  });
});

describe('the table', () => {
  it('holds every operator once, under its own name', () => {
    for (const [name, operator] of operators) expect(operator.name).toBe(name);
    for (const [name, operator] of portableOperators) expect(operators.get(name)).toBe(operator);
  });

  it('has an own case, answered or refused, for each operator', () => {
    const used = JSON.stringify(ownCases.map(({ rule }) => rule));
    const untried = [...operators.keys()].filter((name) => !used.includes(`${JSON.stringify(name)}:`));
    expect(untried).toEqual([]);
  });
});
