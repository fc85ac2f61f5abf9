import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keyStep, rounded, shareOf, ticksOf, valueAt } from './histogram-scale.js';

const log = { scale: 'log' as const, edges: [1, 10, 100, 1000, 10_000] };
const linear = { scale: 'linear' as const, edges: [0, 25, 50, 75, 100] };

describe('the scale of a histogram', () => {
  it('puts powers of ten at even steps on a log scale', () => {
    expect([1, 10, 100, 10_000].map((value) => shareOf(log, value))).toEqual([0, 0.25, 0.5, 1]);
  });

  it('gives back about the value it was given, in either scale', () => {
    fc.assert(
      fc.property(fc.constantFrom(log, linear), fc.double({ min: 0, max: 1, noNaN: true }), (scale, share) => {
        expect(Math.abs(shareOf(scale, valueAt(scale, share)) - share)).toBeLessThan(0.13);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('never leaves the axis, wherever the pointer goes', () => {
    expect([valueAt(linear, -3), valueAt(linear, 7)]).toEqual([0, 100]);
    expect([shareOf(linear, -50), shareOf(linear, 500)]).toEqual([0, 1]);
  });

  it('moves by a round step that fits the bin', () => {
    expect(keyStep(linear, 60)).toBe(1);
    expect(keyStep(log, 3000)).toBe(1000);
    expect(rounded(0.30000000000000004, 0.1)).toBe(0.3);
  });

  it('writes ticks that do not crowd', () => {
    const ticks = ticksOf(log);
    expect(ticks.length).toBeGreaterThan(2);
    for (const [index, tick] of ticks.entries())
      if (index > 0) expect(tick.share - (ticks[index - 1]?.share ?? 0)).toBeGreaterThan(0.125);
  });
});
