import { describe, expect, it } from '@jest/globals';
import type { FactDefinition } from '@tierwright/model';
import fc from 'fast-check';
import { decimalText, readDecimal } from './read-decimal.js';
import { readDay } from './read-day.js';
import { readValue } from './read-value.js';

const fact = (type: FactDefinition['type'], more: Partial<FactDefinition> = {}): FactDefinition => ({
  key: 'f',
  label: { zh: '事实', en: 'Fact' },
  type,
  ...more,
});
const tonnes = fact('number', { unit: { zh: '吨', en: 't' }, range: { min: 0, max: 1e6 } });
const region = fact('enum', {
  options: [
    { value: 'southwest', label: { zh: '西南', en: 'Southwest' } },
    { value: 'northwest', label: { zh: '西北', en: 'Northwest' } },
  ],
});

describe('A number in a cell', () => {
  it.each([
    ['3000', 3000, null],
    ['1,234,567.5', 1234567.5, null],
    ['１２３．５', 123.5, null],
    [' 2,962 吨', 2962, null],
    ['12 t', 12, null],
    ['960 万', 9600000, '9600000'],
    ['1.2亿', 120000000, '120000000'],
    ['￥88.10', 88.1, null],
    ['88元', 88, null],
    ['(3.5)', -3.5, null],
    ['1.2E+05', 120000, '120000'],
    ['-0', 0, null],
  ])('%s is read as it is meant', (text, value, readAs) => {
    expect(readValue(text, fact('money', { unit: { zh: '吨', en: 't' } }))).toEqual({ value, readAs });
  });

  it.each(['NaN', 'Infinity', '12,34', '1e', 'abc', '12%', '1.2.3', '0x10', '三千'])('%s is not one', (text) => {
    expect(readValue(text, tonnes)).toEqual({ fault: 'wrong-type' });
  });

  it.each(['', '  ', '-', '—', 'N/A', '#N/A', 'null'])('"%s" says that it is missing, and is never 0', (text) => {
    expect(readValue(text, tonnes)).toEqual({ value: null, readAs: null });
  });

  it('is refused outside of its range, with more decimals than its scale, and when an integer has any', () => {
    expect(readValue('-1', tonnes)).toEqual({ fault: 'out-of-range' });
    expect(readValue('1000000.5', tonnes)).toEqual({ fault: 'out-of-range' });
    expect(readValue('1.00005', tonnes)).toEqual({ fault: 'too-many-decimals' });
    expect(readValue('1.50000', fact('number', { scale: 1 }))).toEqual({ value: 1.5, readAs: null });
    expect(readValue('3.5', fact('integer'))).toEqual({ fault: 'wrong-type' });
    expect(readValue('3.0', fact('integer'))).toEqual({ value: 3, readAs: null });
    expect(readValue('9007199254740993', fact('integer'))).toEqual({ fault: 'out-of-range' });
    expect(readValue('1e400', fact('number'))).toEqual({ fault: 'out-of-range' });
  });

  it('is the percentage before the sign', () => {
    expect(readValue('12.5%', fact('percent'))).toEqual({ value: 12.5, readAs: null });
    expect(readValue('12.5 ％', fact('percent'))).toEqual({ value: 12.5, readAs: null });
    expect(readValue('12.5', fact('percent'))).toEqual({ value: 12.5, readAs: null });
  });

  it('keeps every digit that was written', () => {
    const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 8 }));
    fc.assert(
      fc.property(decimal, ([digits, scale]) => {
        const text = decimalText({ digits, scale });
        const reading = readDecimal(text);
        expect('value' in reading && decimalText(reading.value)).toBe(text === '-0' ? '0' : text);
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});

describe('A date in a cell', () => {
  it.each([
    ['2023-03-08', '2023-03-08', null],
    ['2023/3/8', '2023-03-08', '2023-03-08'],
    ['2023.3.8', '2023-03-08', '2023-03-08'],
    ['2023年3月8日', '2023-03-08', '2023-03-08'],
    ['20230308', '2023-03-08', '2023-03-08'],
    ['2023-03-08 00:00:00', '2023-03-08', '2023-03-08'],
    ['2024-02-29', '2024-02-29', null],
  ])('%s is that day', (text, value, readAs) => {
    expect(readDay(text)).toEqual({ value, readAs });
  });

  it.each(['2023-02-29', '2024-13-01', '3/8/2023', '08.03.2023', 'yesterday', '0000-01-01'])('%s is none', (text) => {
    expect(readDay(text)).toEqual({ fault: 'wrong-type' });
  });
});

describe('Words in a cell', () => {
  it('say yes or no in both languages', () => {
    for (const yes of ['是', 'Yes', 'TRUE', '1', '√'])
      expect(readValue(yes, fact('boolean'))).toMatchObject({ value: true });
    for (const no of ['否', 'no', 'False', '0', '×'])
      expect(readValue(no, fact('boolean'))).toMatchObject({ value: false });
    expect(readValue('maybe', fact('boolean'))).toEqual({ fault: 'wrong-type' });
  });

  it('name an option by value, by label, or as the only one they hold', () => {
    expect(readValue('西南', region)).toEqual({ value: 'southwest', readAs: null });
    expect(readValue('SouthWest', region)).toEqual({ value: 'southwest', readAs: null });
    expect(readValue('西南大区', region)).toEqual({ value: 'southwest', readAs: '西南' });
    expect(readValue('西南西北', region)).toEqual({ fault: 'unknown-option' });
    expect(readValue('火星', region)).toEqual({ fault: 'unknown-option' });
    const list = fact('list', { options: region.options });
    expect(readValue('西南、northwest、西南', list)).toMatchObject({ value: ['southwest', 'northwest'] });
    expect(readValue('西南、火星', list)).toEqual({ fault: 'unknown-option' });
  });

  it('are refused when they cannot be stored or are too long', () => {
    expect(readValue('a\0b', fact('text'))).toEqual({ fault: 'unstorable-text' });
    expect(readValue('a\ud800', fact('text'))).toEqual({ fault: 'unstorable-text' });
    expect(readValue('x'.repeat(2001), fact('text'))).toEqual({ fault: 'cell-too-large' });
    expect(readValue('-', fact('text'))).toEqual({ value: '-', readAs: null });
  });
});
