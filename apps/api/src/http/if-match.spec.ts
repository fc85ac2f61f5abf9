import { describe, expect, it } from '@jest/globals';
import { revisionOf, revisionTag } from './if-match.js';

describe('If-Match', () => {
  it('names the revision its ETag was made from', () => {
    expect(revisionOf(revisionTag(7))).toBe(7);
    expect(revisionOf(' "r0" ')).toBe(0);
  });

  it('is asked for when it is absent', () => {
    expect(() => revisionOf(undefined)).toThrow(expect.objectContaining({ problemCode: 'precondition-required' }));
  });

  it('is refused when it is anything but one draft ETag', () => {
    for (const header of ['*', 'r7', '"7"', 'W/"r7"', '"r7", "r8"', '"r-1"', `"r${'9'.repeat(20)}"`]) {
      expect(() => revisionOf(header)).toThrow(expect.objectContaining({ problemCode: 'invalid-header' }));
    }
  });
});
