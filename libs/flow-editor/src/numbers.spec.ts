import { describe, expect, it } from '@jest/globals';
import { dayText, daysOf, factText, numbersIn } from './numbers.js';
import { sample } from './testing/sample.js';

const fact = (key: string) => sample.facts.find((item) => item.key === key);

describe('numbers', () => {
  it('show small shares without calling them nothing', () => {
    const { share } = numbersIn('zh');
    expect([share(0, 10), share(1, 100_000), share(4, 1000), share(955, 1000), share(1, 0)]).toEqual([
      '0 %',
      '<0.1 %',
      '0.4 %',
      '96 %',
      '0 %',
    ]);
  });

  it('sign differences with a real minus', () => {
    expect([14, -13, 0].map(numbersIn('en').signed)).toEqual(['+14', '−13', '±0']);
  });

  it('read values in the unit of their fact', () => {
    expect(factText(2962, fact('volume'), 'zh')).toBe('2,962 吨');
    expect(factText(20_000, fact('since'), 'en')).toBe('2024-10-04');
    expect(factText(null, fact('volume'), 'zh')).toBe('–');
    expect(factText(true, undefined, 'zh')).toBe('是');
  });

  it('turn days into dates and back, and refuse what is no day', () => {
    expect(daysOf(dayText(20_000))).toBe(20_000);
    expect(daysOf('2024-13-40')).toBeNull();
    expect(daysOf('soon')).toBeNull();
  });
});
