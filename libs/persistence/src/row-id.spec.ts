import { describe, expect, it } from '@jest/globals';
import { newRowId } from './row-id.js';

describe('A row id', () => {
  it('is a UUID of version 7 that sorts by the time it was made', () => {
    expect(newRowId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const ids = [1, 1_700_000_000_000, 1_700_000_000_001].map((now) => newRowId(now));
    expect([...ids].sort()).toEqual(ids);
  });
});
