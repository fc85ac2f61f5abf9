import { describe, expect, it } from '@jest/globals';
import { hasRightChecksum, hintOf, isKeyText, newKeyText } from './key-text.js';

describe('the text of an API key', () => {
  it('begins with tsk_, holds 32 random characters and its checksum', () => {
    const keys = Array.from({ length: 50 }, newKeyText);
    expect(new Set(keys).size).toBe(50);
    for (const key of keys) {
      expect(key).toMatch(/^tsk_[0-9A-Za-z]{38}$/);
      expect(isKeyText(key) && hasRightChecksum(key)).toBe(true);
    }
  });

  it('is found out when one character is wrong, missing or added', () => {
    const key = newKeyText();
    for (let at = 4; at < key.length; at++) {
      const wrong = key.slice(0, at) + (key[at] === 'a' ? 'b' : 'a') + key.slice(at + 1);
      expect(hasRightChecksum(wrong)).toBe(false);
    }
    expect(hasRightChecksum(key.slice(0, -1))).toBe(false);
    expect(hasRightChecksum(`${key}0`)).toBe(false);
    expect(hasRightChecksum('tsk_')).toBe(false);
  });

  it('is hinted at without being told', () => {
    const key = newKeyText();
    expect(hintOf(key)).toHaveLength(13);
    expect(hintOf(key)).toBe(`${key.slice(0, 8)}…${key.slice(-4)}`);
  });
});
