import { describe, expect, it } from '@jest/globals';
import { hashPassword, isPassword } from './passwords.js';

describe('a password', () => {
  it('is kept as argon2id and recognised exactly', async () => {
    const stored = await hashPassword(' correct horse 🐎');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await isPassword(' correct horse 🐎', stored)).toBe(true);
    expect(await isPassword('correct horse 🐎', stored)).toBe(false);
  });

  it('is never right for an account that has none', async () => {
    expect(await isPassword('no account has this password', null)).toBe(false);
  });

  it('is hashed by no more than two at a time, and by all in the end', async () => {
    const hashes = await Promise.all(Array.from({ length: 7 }, (_, index) => hashPassword(`password ${index}`)));
    expect(new Set(hashes).size).toBe(7);
  });
});
