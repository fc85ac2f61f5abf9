import { describe, expect, it } from '@jest/globals';
import { dayNumber } from './days.js';
import { derive, elapsed } from './derived.js';

const day = (text: string): number => dayNumber(text)!;

describe('the time between two days', () => {
  it.each([
    ['2026-01-31', '2026-02-27', 0],
    ['2026-01-31', '2026-02-28', 1],
    ['2024-01-31', '2024-02-28', 0],
    ['2024-01-31', '2024-02-29', 1],
    ['2026-01-31', '2026-04-30', 3],
    ['2026-01-30', '2026-03-29', 1],
    ['2026-03-15', '2026-03-15', 0],
    ['2026-03-15', '2026-01-16', -1],
    ['2026-03-15', '2026-02-16', 0],
  ])('from %s to %s is %i full months', (since, asOf, months) => {
    const found = elapsed('months', day(since), day(asOf));
    expect(Object.is(found, months)).toBe(true);
  });

  it('counts years by full months, so a leap day has its birthday on 28 February', () => {
    expect(elapsed('years', day('2024-02-29'), day('2025-02-27'))).toBe(0);
    expect(elapsed('years', day('2024-02-29'), day('2025-02-28'))).toBe(1);
    expect(elapsed('days', day('2024-02-28'), day('2024-03-01'))).toBe(2);
  });
});

describe('what decay leaves of points', () => {
  const left = (method: 'linear' | 'half-life', days: number, passed: number) =>
    derive({ since: 'since', how: { method, days } }, 100, 100 + passed);

  it('falls in a line to nothing and stays there', () => {
    expect([0, 15, 30, 60, 61].map((passed) => left('linear', 60, passed))).toEqual([1, 0.75, 0.5, 0, 0]);
  });

  it('halves again and again, with six decimals', () => {
    expect([0, 30, 60, 10].map((passed) => left('half-life', 30, passed))).toEqual([1, 0.5, 0.25, 0.793701]);
  });

  it('is all of them for a date in the future', () => {
    expect([left('linear', 30, -5), left('half-life', 30, -5)]).toEqual([1, 1]);
  });
});
