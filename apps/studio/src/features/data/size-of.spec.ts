import { describe, expect, it } from '@jest/globals';
import { sizeOf } from './size-of.js';

describe('the size of a file', () => {
  it('is told in the largest unit that keeps it above one', () => {
    expect(sizeOf(0)).toEqual({ value: 0, unit: 'B' });
    expect(sizeOf(1023)).toEqual({ value: 1023, unit: 'B' });
    expect(sizeOf(2458)).toEqual({ value: 2458 / 1024, unit: 'KB' });
    expect(sizeOf(64 * 1024 * 1024)).toEqual({ value: 64, unit: 'MB' });
  });
});
