import { describe, expect, it } from '@jest/globals';
import type { VersionSummary } from '@tierwright/contract';
import { nextNumber, pairOf } from './version-pair.js';

const version = (number: number, live = false): VersionSummary => ({
  number,
  live,
  hash: `h${number}`,
  note: '',
  publishedAt: '2026-11-30T00:00:00.000Z',
  publishedBy: '李敏',
  moved: 0,
  verified: 5000,
});

describe('which two versions are compared', () => {
  it('opens on the live version beside a draft that differs', () => {
    expect(pairOf({}, [version(2, true), version(1)], true)).toEqual({ from: 2, to: 'draft' });
  });

  it('opens on the latest two versions when the draft says the same as the live one', () => {
    expect(pairOf({}, [version(2, true), version(1)], false)).toEqual({ from: 1, to: 2 });
  });

  it('follows the address', () => {
    expect(pairOf({ from: 1, to: 'draft' }, [version(2, true), version(1)], false)).toEqual({ from: 1, to: 'draft' });
  });

  it('falls back where the address names a version that does not exist', () => {
    expect(pairOf({ from: 9 }, [version(1, true)], true)).toEqual({ from: 1, to: 'draft' });
  });

  it('has nothing to compare before the first version', () => {
    expect(pairOf({}, [], true)).toBeNull();
    expect(nextNumber([])).toBe(1);
  });
});
