import { describe, expect, it } from '@jest/globals';
import type { JsonLogicInput } from '@tierwright/engine';
import { refereeInputs } from './referee-inputs.js';

const input = (key: string, type: JsonLogicInput['type'], more: Partial<JsonLogicInput> = {}): JsonLogicInput => ({
  key,
  type,
  ...more,
});

describe('the data an exported rule is given', () => {
  it('has null for what is missing', () => {
    const inputs = [input('a', 'number'), input('b', 'text'), input('c', 'date')];
    expect(refereeInputs(inputs, { a: null, b: '' })).toEqual({ a: null, b: null, c: null });
  });

  it('has dates as days since 1970-01-01', () => {
    expect(refereeInputs([input('d', 'date')], { d: '2024-02-29' })).toEqual({ d: 19_782 });
  });

  it.each([
    ['a day that is none', input('d', 'date'), '2023-02-29'],
    ['a text where a number is declared', input('n', 'number'), '7'],
    ['a number outside the range', input('n', 'number', { max: 5 }), 7],
    ['a fraction where a whole number is declared', input('n', 'integer'), 1.5],
    ['a day outside the range', input('d', 'date', { min: 1 }), '1970-01-01'],
    ['an option nobody declared', input('e', 'enum', { options: ['x'] }), 'y'],
    ['a list with an option nobody declared', input('l', 'list', { options: ['x'] }), ['x', 'y']],
    ['a number where a flag is declared', input('f', 'boolean'), 1],
  ])('is not made for %s', (_what, declared, value) => {
    expect(refereeInputs([declared], { [declared.key]: value })).toBeNull();
  });

  it('takes values that fit as they are', () => {
    const inputs = [
      input('n', 'percent', { min: 0, max: 100 }),
      input('f', 'boolean'),
      input('e', 'enum', { options: ['x'] }),
      input('l', 'list', { options: [] }),
    ];
    const facts = { n: 12.5, f: false, e: 'x', l: ['p', 'q'] };
    expect(refereeInputs(inputs, facts)).toEqual(facts);
  });
});
