import { describe, expect, it } from '@jest/globals';
import { safeReturn } from './session-end.js';

describe('the place to return to after signing in', () => {
  it('is a path of the studio', () => {
    expect(safeReturn('/models/oil-gas-routes/canvas?node=n1')).toBe('/models/oil-gas-routes/canvas?node=n1');
  });

  it('is never the front door or another site', () => {
    const elsewhere = [
      '/',
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '',
      undefined,
    ];
    expect(elsewhere.map(safeReturn)).toEqual(elsewhere.map(() => null));
  });
});
