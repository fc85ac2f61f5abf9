import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tokensOf, type CodeLanguage } from './tokens-of.js';

const kinds = (code: string, language: CodeLanguage) =>
  tokensOf(code, language)
    .filter((token) => token.kind !== 'plain')
    .map((token) => [token.kind, token.text]);

describe('the pieces of a code block', () => {
  it('tells the names of JSON from its texts', () => {
    expect(kinds('{"tier": "A", "score": 62, "next": null}', 'json')).toEqual([
      ['name', '"tier"'],
      ['string', '"A"'],
      ['name', '"score"'],
      ['number', '62'],
      ['name', '"next"'],
      ['word', 'null'],
    ]);
  });

  it('keeps a comment whole', () => {
    expect(kinds('# version "1"', 'shell')).toEqual([['comment', '# version "1"']]);
  });

  it('tells the names, words and comments of SQL', () => {
    expect(kinds('SELECT "tier" FROM s0 -- it\'s "A"', 'sql')).toEqual([
      ['word', 'SELECT'],
      ['string', '"tier"'],
      ['word', 'FROM'],
      ['comment', '-- it\'s "A"'],
    ]);
  });

  it('loses no character of any code', () => {
    const languages = fc.constantFrom<CodeLanguage[]>('json', 'shell', 'typescript', 'python', 'sql');
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: 'grapheme' }), languages, (code, language) => {
        expect(
          tokensOf(code, language)
            .map((token) => token.text)
            .join(''),
        ).toBe(code);
      }),
      { seed: 20261130 },
    );
  });
});
