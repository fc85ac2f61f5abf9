import { describe, expect, it } from '@jest/globals';
import { marginOf } from './margin.js';

describe('how far a value is from its threshold', () => {
  it('is positive above and negative below', () => {
    expect(marginOf(2962, 2500)).toBe(462);
    expect(marginOf(2400, 2500)).toBe(-100);
  });

  it('does not show binary dust', () => {
    expect(marginOf(0.3, 0.1)).toBe(0.2);
  });

  it('is not told of words, flags and missing values', () => {
    expect(marginOf('华东', '西南')).toBeNull();
    expect(marginOf(null, 5)).toBeNull();
    expect(marginOf(true, true)).toBeNull();
  });
});
