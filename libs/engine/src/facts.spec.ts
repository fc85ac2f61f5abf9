import { describe, expect, it } from '@jest/globals';
import type { FactDefinition } from '@tierwright/model';
import { compile } from './compile.js';
import { dayNumber, dayText } from './days.js';
import { judgeValue, undeclaredFacts } from './facts.js';
import { documentOf, someFacts } from './testing/documents.js';

const fact = (key: string): FactDefinition => someFacts.find((each) => each.key === key)!;

describe('a value at the border', () => {
  it.each([
    ['volume', 12.5, 12.5],
    ['volume', 1e6, 1e6],
    ['visits', 3, 3],
    ['since', '1970-01-02', 1],
    ['since', '2024-02-29', 19782],
    ['since', '0001-01-01', -719162],
    ['key_account', false, false],
    ['note', '3', '3'],
    ['segment', 'farm', 'farm'],
  ])('of %s is taken: %j', (key, value, expected) => {
    expect(judgeValue(fact(key), value)).toEqual({ value: expected });
  });

  it.each([
    ['volume', '12', 'wrong-type'],
    ['volume', true, 'wrong-type'],
    ['volume', [1], 'wrong-type'],
    ['volume', {}, 'wrong-type'],
    ['volume', NaN, 'not-finite'],
    ['sales', Infinity, 'not-finite'],
    ['visits', NaN, 'not-finite'],
    ['visits', 1.5, 'wrong-type'],
    ['visits', -1, 'out-of-range'],
    ['volume', 1000001, 'out-of-range'],
    ['since', '2023-02-29', 'wrong-type'],
    ['since', '2023-2-9', 'wrong-type'],
    ['since', '0000-01-01', 'wrong-type'],
    ['since', 20000, 'wrong-type'],
    ['key_account', 'true', 'wrong-type'],
    ['key_account', 1, 'wrong-type'],
    ['note', 3, 'wrong-type'],
    ['segment', 'ship', 'out-of-range'],
    ['tags', 'vip', 'wrong-type'],
    ['tags', ['vip', 3], 'wrong-type'],
  ])('of %s is refused: %j is %s', (key, value, bad) => {
    expect(judgeValue(fact(key), value)).toEqual({ bad });
  });

  it.each([[undefined], [null], ['']])('is missing when it is %j, whatever the type', (value) => {
    for (const each of someFacts) expect(judgeValue(each, value)).toEqual({ value: null });
  });

  it('is never minus zero', () => {
    const judged = judgeValue(fact('volume'), -0);
    expect('value' in judged && Object.is(judged.value, 0)).toBe(true);
  });
});

describe('days', () => {
  it('are the same day there and back, over all years', () => {
    for (let day = -719162; day <= 2932896; day += 997) expect(dayNumber(dayText(day))).toBe(day);
    expect([dayText(-719162), dayText(2932896)]).toEqual(['0001-01-01', '9999-12-31']);
  });
});

describe('undeclared facts', () => {
  it('are listed, declared ones are not', () => {
    const { program } = compile(documentOf([], []));
    expect(undeclaredFacts(program, { volume: 1, height: 2 })).toEqual(['height']);
  });
});
