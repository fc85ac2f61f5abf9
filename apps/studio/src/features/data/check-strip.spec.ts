import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stripCells } from './check-strip.js';

const letters = fc.array(fc.constantFrom('ok' as const, 'missing' as const, 'refused' as const), { maxLength: 500 });

describe('the strip of rows', () => {
  it('draws one cell a row while they fit', () => {
    expect(stripCells(['ok', 'missing', 'ok'], 60)).toEqual([
      { state: 'ok', rows: 1 },
      { state: 'missing', rows: 1 },
      { state: 'ok', rows: 1 },
    ]);
  });

  it('shows the worst of the rows it draws together', () => {
    expect(stripCells(['ok', 'missing', 'refused', 'ok', 'ok', 'missing'], 2)).toEqual([
      { state: 'refused', rows: 3 },
      { state: 'missing', rows: 3 },
    ]);
  });

  it('loses no row and never draws more cells than asked', () => {
    fc.assert(
      fc.property(letters, fc.integer({ min: 1, max: 80 }), (strip, cells) => {
        const drawn = stripCells(strip, cells);
        expect(drawn.length).toBeLessThanOrEqual(cells);
        expect(drawn.reduce((sum, { rows }) => sum + rows, 0)).toBe(strip.length);
      }),
      { seed: 20261130 },
    );
  });
});
