import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { apply, prepare } from './apply.js';
import { check } from './check.js';
import { JsonLogicError } from './json-logic-error.js';
import { preparedLimits, runLimits } from './limits.js';
import { arbitraryJson, arbitraryRule } from './testing/arbitrary-language.js';

const errorOf = (work: () => unknown): JsonLogicError | null => {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof JsonLogicError) return error;
    throw error;
  }
};
const typeOf = (rule: unknown, data?: unknown) => errorOf(() => apply(rule, data))?.type ?? null;
const times = (count: number) => Array.from({ length: count }, (_, at) => at);
const nested = (depth: number, around: (inside: unknown) => unknown, core: unknown = 1): unknown =>
  times(depth).reduce<unknown>((inside) => around(inside), core);

const accumulator = { var: 'accumulator' };
const growing = (step: unknown, start: unknown, count = 60) => ({ reduce: [times(count), step, start] });

describe('a run', () => {
  it.each([
    ['a doubling cat', growing({ cat: [accumulator, accumulator] }, 'ab')],
    ['a doubling merge', growing({ merge: [accumulator, accumulator] }, [1, 2])],
    ['a doubling map', growing({ merge: [{ map: [accumulator, 1] }, accumulator] }, [1, 2])],
    ['a doubling list of lists', growing([accumulator, accumulator], 1)],
    ['a list nested ever deeper', growing([accumulator], 1, 5000)],
    ['a list of one long text', growing({ cat: [accumulator, 'x'.repeat(1000)] }, '', 5000)],
    ['iterators in iterators', nested(7, (inside) => ({ map: [times(10), inside] }))],
    ['errors caught without end', { map: [times(5000), { try: [{ '/': [1, 0] }, 1] }] }],
    ['a search through long lists', { map: [times(2000), { in: [1, { val: [[2], 'long'] }] }] }],
    [
      'a search for a part that nearly fits everywhere',
      { map: [times(2000), { in: [{ val: [[2], 'part'] }, { val: [[2], 'text'] }] }] },
    ],
    [
      'comparisons of long texts',
      { map: [times(9000), { '<': [{ val: [[2], 'text'] }, { cat: [{ val: [[2], 'text'] }] }] }] },
    ],
    ['a walk along a long name', { map: [times(2000), { var: { val: [[2], 'name'] } }] }],
  ])('ends %s as an error within 50 ms', (_, rule) => {
    const text = 'a'.repeat(60_000);
    const part = `${'a'.repeat(20_000)}b${'a'.repeat(20_000)}`;
    const data = { long: times(1000).map(() => 0), name: 'a.'.repeat(30_000), text, part };
    // Processor time and the best of five, because a busy machine is not what is measured.
    const spent = times(5).map(() => {
      const start = process.cpuUsage();
      expect(typeOf(rule, data)).toBe('Limit Exceeded');
      return process.cpuUsage(start).user / 1000;
    });
    expect(Math.min(...spent)).toBeLessThan(50);
  });

  it('does not let `try` catch a used-up budget, but any error of that name', () => {
    expect(typeOf({ try: [growing({ cat: [accumulator, accumulator] }, 'ab'), 1] })).toBe('Limit Exceeded');
    expect(apply({ try: [{ throw: 'Limit Exceeded' }, 1] })).toBe(1);
  });

  it('has a new budget each time', () => {
    const { run } = prepare({ map: [{ var: '' }, { '+': [{ var: '' }, 1] }] });
    const rows = times(10_000);
    for (let at = 0; at < 20; at += 1) expect(run(rows)).toHaveLength(10_000);
    expect(errorOf(() => run(times(runLimits.steps)))?.isLimit).toBe(true);
  });

  it('makes a text and a list of exactly the limit', () => {
    const text = 'x'.repeat(runLimits.text);
    const list = times(runLimits.items);
    expect(apply({ cat: [text] })).toBe(text);
    expect(typeOf({ cat: [text, 'x'] })).toBe('Limit Exceeded');
    expect(apply({ merge: { var: '' } }, list)).toHaveLength(runLimits.items);
    expect(typeOf({ merge: [{ var: '' }, 1] }, list)).toBe('Limit Exceeded');
  });
});

describe('a rule nested 100,000 times', () => {
  const shapes: [string, (inside: unknown) => unknown][] = [
    ['operators', (inside) => ({ '!': [inside] })],
    ['bare arguments', (inside) => ({ '!': inside })],
    ['lists', (inside) => [inside]],
    ['preserve', (inside) => ({ preserve: { a: inside } })],
    ['unknown operators', (inside) => ({ fly: inside })],
  ];

  it.each(shapes)('of %s is refused by check, prepare and apply', (_, around) => {
    const rule = nested(100_000, around);
    expect(check(rule).at(-1)?.code).toBe('rule-too-deep');
    expect(check(rule, { profile: 'portable' }).at(-1)?.code).toBe('rule-too-deep');
    expect(errorOf(() => prepare(rule))?.type).toBe('Limit Exceeded');
    expect(typeOf(rule, {})).toBe('Limit Exceeded');
    expect(errorOf(() => prepare(rule, { limits: { depth: 1e9, nodes: 1e9, characters: 1e9 } }))?.isLimit).toBe(true);
  });

  it.each(shapes)('of %s is read as data without being walked', (_, around) => {
    const data = { deep: nested(100_000, around) };
    expect(apply({ '===': [{ var: 'deep' }, { val: 'deep' }] }, data)).toBe(true);
    expect(typeOf({ cat: [[{ var: 'deep' }]] }, data)).not.toBe('NaN');
    expect(typeOf({ '+': [{ var: 'deep' }] }, data)).toBe('NaN');
  });

  it('runs when it is as deep as a prepared rule may be', () => {
    const depth = (preparedLimits.depth - 2) / 2;
    expect(apply(nested(depth, (inside) => ({ '+': [inside, 1] })))).toBe(depth + 1);
    expect(typeOf(nested(depth + 1, (inside) => ({ '+': [inside, 1] })))).toBe('Limit Exceeded');
  });

  it('is prepared in proportion to its size, also where it is specialised', () => {
    const types = new Map([['x', 'number']] as const);
    const step = (operator: string) => ({ [operator]: [{ var: 'x' }, 1] });
    const start = process.cpuUsage();
    prepare(
      nested(200, (inside) => ({ '==': [inside, 1] })),
      { types },
    );
    prepare(
      nested(200, (inside) => ({ if: [step('<'), 1, step('<'), 2, step('<'), 3, inside] })),
      { types },
    );
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
  });
});

describe('what a prototype holds', () => {
  const names = ['constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

  it.each(names)('`%s` is no operator and no fact', (name) => {
    const rule: unknown = JSON.parse(`{"${name}":[1]}`);
    expect(['unknown-operator', 'forbidden-key']).toContain(check(rule)[0]?.code);
    expect(typeOf(rule)).toBe('Unknown Operator');
    for (const data of [{}, [], 'text', 1, null, { a: {} }]) {
      expect(apply({ var: name }, data)).toBeNull();
      expect(apply({ val: name }, data)).toBeNull();
      expect(apply({ exists: ['a', name] }, data)).toBe(false);
      expect(apply({ missing: [`${name}.${name}`] }, data)).toEqual([`${name}.${name}`]);
      expect(apply({ map: [[1, [], {}], { var: `${name}.${name}` }] }, data)).toEqual([null, null, null]);
    }
    expect(apply({ reduce: [[1], { val: [name] }, 0] })).toBeNull();
    expect(apply({ try: [{ throw: 'x' }, { val: name }] })).toBeNull();
  });
});

describe('whatever the JSON', () => {
  it('a rule answers or throws a JsonLogicError, and check says before what prepare would refuse', () => {
    const rule = fc.oneof(
      arbitraryRule,
      arbitraryJson,
      fc.jsonValue().map((value) => value as never),
    );
    fc.assert(
      fc.property(rule, arbitraryJson, (one, data) => {
        const refused = errorOf(() => prepare(one));
        errorOf(() => apply(one, data));
        if (check(one, { profile: 'full' }).length === 0) expect(refused).toBeNull();
      }),
      { seed: 3, numRuns: 3000 },
    );
  });
});
