import { describe, expect, it } from '@jest/globals';
import { fingerprint } from './fingerprint.js';

const frozen = { content: '{"name":"a","tiers":[1,2]}', cuts: { n_0000000000: [3, null] }, engineVersion: '1' };

describe('the fingerprint of a version', () => {
  it('does not depend on the order of keys', () => {
    expect(fingerprint({ ...frozen, content: '{"tiers":[1,2],"name":"a"}' })).toBe(fingerprint(frozen));
  });

  it.each([
    ['the document', { content: '{"name":"b","tiers":[1,2]}' }],
    ['the cuts', { cuts: { n_0000000000: [4, null] } }],
    ['the engine', { engineVersion: '2' }],
  ])('changes with %s', (_part, change) => {
    expect(fingerprint({ ...frozen, ...change })).not.toBe(fingerprint(frozen));
  });

  it('is the SHA-256 of the canonical JSON, so that others can check it', () => {
    expect(fingerprint({ content: '{}', cuts: {}, engineVersion: '1' })).toBe(
      'fe2dd06e5e65478c72accfba2e5a5612b7f36a39f9a81f2a51692d0d54bff07e',
    );
  });
});
