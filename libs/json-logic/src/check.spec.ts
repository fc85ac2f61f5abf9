import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { check } from './check.js';
import { ruleLimits } from './limits.js';
import { variableTypes as types } from './testing/arbitrary-rules.js';

const codes = (rule: unknown) => check(rule, { types }).map(({ code }) => code);
const nested = (depth: number, operator = '!'): unknown => {
  let rule: unknown = true;
  for (let at = 0; at < depth; at += 1) rule = { [operator]: [rule] };
  return rule;
};

describe('check', () => {
  it.each([
    [{ '>=': [{ var: 'x' }, 3000] }],
    [{ '<=': [1, { var: 'x' }, 9] }],
    [{ and: [{ var: 'flag' }, { '!': { var: 'other_flag' } }] }],
    [{ in: [{ var: 'word' }, ['red', 'green']] }],
    [{ in: ['red', { var: 'tags' }] }],
    [{ '==': [{ var: ['word'] }, 'red'] }],
    [{ '>': [{ if: [{ var: 'flag' }, { '/': [{ var: 'x' }, { var: 'y' }] }, { '-': { var: 'x' } }] }, 1] }],
    [true],
    [nested(ruleLimits.depth - 1)],
  ])('accepts %j', (rule) => {
    expect(check(rule, { types })).toEqual([]);
  });

  it.each([
    [{ '>=': [{ var: 'height' }, 1] }, 'unknown-fact', '/>=/0/var'],
    [{ '>=': [{ var: 'word' }, 1] }, 'type-mismatch', '/>='],
    [{ '==': [{ var: 'x' }, '1'] }, 'type-mismatch', '/=='],
    [{ in: [{ var: 'x' }, ['1']] }, 'type-mismatch', '/in'],
    [{ and: [{ var: 'flag' }, { var: 'x' }] }, 'type-mismatch', '/and'],
    [{ '===': [{ var: 'x' }, 1] }, 'not-portable', '/==='],
    [{ '>': [{ reduce: [[], 1, 0] }, 1] }, 'not-portable', '/>/0/reduce'],
    [{ '==': [{ var: 'x' }, null] }, 'invalid-argument', '/==/1'],
    [{ '>': [{ var: ['x', 0] }, 1] }, 'invalid-argument', '/>/0/var'],
    [{ '>': [{ var: '' }, 1] }, 'invalid-argument', '/>/0/var'],
    [{ '>': [1, 2, 3] }, 'invalid-argument', '/>'],
    [{ '>': [NaN, 1] }, 'invalid-argument', '/>/0'],
    [{ in: ['a', 'abc'] }, 'invalid-argument', '/in'],
    [{ in: [{ var: 'word' }, ['red', 3]] }, 'invalid-argument', '/in'],
    [{ if: [{ var: 'flag' }, 1] }, 'invalid-argument', '/if'],
    [{ '==': [{ '!': { var: 'flag' } }, true] }, 'invalid-argument', '/=='],
    [{ '+': [1, 2] }, 'invalid-argument', ''],
    [undefined, 'invalid-argument', ''],
    [{ fly: [1] }, 'unknown-operator', '/fly'],
    [{ 'a/b~c': 1 }, 'unknown-operator', '/a~1b~0c'],
    [{ toString: 1 }, 'unknown-operator', '/toString'],
    [{}, 'many-operators', ''],
    [{ and: [{ '<': [1, 2], '>': [1, 2] }] }, 'many-operators', '/and/0'],
    [JSON.parse('{"__proto__":[1]}'), 'forbidden-key', '/__proto__'],
    [{ and: [true, { constructor: 1 }] }, 'forbidden-key', '/and/1/constructor'],
    [{ '!': { var: 'constructor.constructor' } }, 'forbidden-key', '/!/var'],
    [{ '!': { var: ['x.__proto__'] } }, 'forbidden-key', '/!/var/0'],
  ])('refuses %j with %s at %j', (rule, code, pointer) => {
    const [first] = check(rule, { types });
    expect(first).toMatchObject({ code, pointer });
  });

  it('reports every mistake at once', () => {
    expect(codes({ and: [{ '>': [{ var: 'height' }, 1] }, { '===': [1, 1] }, { '<': [{ var: 'word' }, 1] }] })).toEqual(
      ['unknown-fact', 'not-portable', 'type-mismatch'],
    );
  });

  it('refuses what is one level too deep or one part too large', () => {
    expect(codes(nested(ruleLimits.depth))).toEqual(['rule-too-deep']);
    const wide = (parts: number) => ({ and: Array.from({ length: parts }, () => true) });
    expect(codes(wide(ruleLimits.nodes - 1))).toEqual([]);
    expect(codes(wide(ruleLimits.nodes))).toEqual(['rule-too-large']);
    expect(codes({ '==': [{ var: 'word' }, 'x'.repeat(ruleLimits.characters + 1)] })).toEqual(['rule-too-large']);
  });

  it('ends at once and keeps little memory, however deep or wide the input is', () => {
    const deep = nested(10_000);
    const list = [JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`), Array.from({ length: 1_000_000 }, () => 1)];
    const before = process.memoryUsage().heapUsed;
    for (let at = 0; at < 200; at += 1) {
      expect(codes(deep)).toEqual(['rule-too-deep']);
      expect(codes(list[0])).toEqual(['rule-too-deep']);
      expect(codes({ and: list[1] })).toEqual(['rule-too-large']);
    }
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(120e6);
  });

  it('never throws and never answers with something of a prototype, whatever the JSON', () => {
    const names = fc.constantFrom(
      'var',
      'and',
      '<',
      'in',
      'if',
      '__proto__',
      'constructor',
      'prototype',
      'hasOwnProperty',
      '+',
    );
    const json = fc.letrec((tie) => ({
      any: fc.oneof(
        fc.jsonValue({ maxDepth: 3 }),
        fc.constantFrom('constructor.constructor', '__proto__', 'x', 'toString', NaN, undefined),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(names, tie('any'), { maxKeys: 2 }),
        fc
          .tuple(names, tie('any'))
          .map(([name, value]) => JSON.parse(`{"${name}":${JSON.stringify(value) ?? 'null'}}`)),
      ),
    })).any;
    fc.assert(
      fc.property(json, (rule) => {
        for (const { code, pointer } of check(rule, { types }))
          expect([typeof code, typeof pointer]).toEqual(['string', 'string']);
      }),
      { seed: 9, numRuns: 3000 },
    );
  });
});
