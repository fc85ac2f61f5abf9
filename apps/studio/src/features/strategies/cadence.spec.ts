import { describe, expect, it } from '@jest/globals';
import { cadences, cadenceText } from './cadence.js';

describe('how often, in everyday words', () => {
  it('names every two weeks for 26 times a year', () => {
    expect(cadenceText(26)).toBe('cadenceFortnightly');
  });

  it('names nothing arranged for 0 times a year', () => {
    expect(cadenceText(0)).toBe('cadenceNone');
  });

  it('counts what has no everyday word', () => {
    expect(cadenceText(18)).toBe('cadenceTimes');
    expect(cadenceText(0.5)).toBe('cadenceTimes');
  });

  it('offers the rhythms from most to least often, each once', () => {
    const times = cadences.map(({ timesAYear }) => timesAYear);
    expect(times).toEqual([...new Set(times)].sort((a, b) => b - a));
  });
});
