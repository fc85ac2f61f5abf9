import { describe, expect, it } from '@jest/globals';
import { cellKind, tintOf } from './movement-cell.js';

describe('a cell of the tier changes', () => {
  it('goes up when the new tier stands before the old one', () => {
    expect(cellKind(1, 0, 38)).toBe('up');
    expect(cellKind(0, 2, 3)).toBe('down');
  });

  it('keeps newly graded customers apart from those who rise', () => {
    expect(cellKind(null, 3, 6)).toBe('gained');
    expect(cellKind(0, null, 6)).toBe('lost');
  });

  it('is neutral on the diagonal and empty where nobody is', () => {
    expect(cellKind(2, 2, 0)).toBe('same');
    expect(cellKind(null, null, 324)).toBe('same');
    expect(cellKind(1, 0, 0)).toBe('none');
  });

  it('tints by the square root of the count', () => {
    expect(tintOf(100, 100)).toBe(52);
    expect(tintOf(25, 100)).toBe(32);
    expect(tintOf(0, 0)).toBe(0);
  });
});
