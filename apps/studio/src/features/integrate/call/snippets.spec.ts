import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { snippetOf, type ExampleCall } from './snippets.js';

const call: ExampleCall = {
  origin: 'http://localhost:8080',
  modelKey: 'oil-gas-routes',
  customer: 'OG-01427',
  version: null,
  secret: null,
};

/** What a real shell hands to curl. */
function argumentsOf(snippet: string): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${snippet}`;
  return execFileSync('sh', ['-c', script], { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } })
    .split('\0')
    .slice(0, -1);
}

const dataOf = (snippet: string): unknown => JSON.parse(argumentsOf(snippet).at(-1) ?? 'null');

describe('the example of a call', () => {
  it('asks for the live version without naming one', () => {
    expect(dataOf(snippetOf(call, 'curl', ['a note']))).toEqual({ customer: 'OG-01427' });
  });

  it('pins a version when one is chosen', () => {
    expect(dataOf(snippetOf({ ...call, version: 1 }, 'curl', []))).toEqual({ customer: 'OG-01427', version: 1 });
  });

  it('carries a key just made, so that it runs as copied', () => {
    const given = argumentsOf(snippetOf({ ...call, secret: 'tsk_abc123' }, 'curl', []));
    expect(given).toContain('Authorization: Bearer tsk_abc123');
    expect(given).toContain('http://localhost:8080/api/v1/grading-models/oil-gas-routes/evaluations');
  });

  it('survives the shell with any customer code', () => {
    const code = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(code, (customer) => {
        expect(dataOf(snippetOf({ ...call, customer }, 'curl', []))).toEqual({ customer });
      }),
      { seed: 20261130, numRuns: 25 },
    );
  });

  it('reads the key from the environment in every language', () => {
    for (const language of ['curl', 'typescript', 'python'] as const) {
      expect(snippetOf(call, language, [])).toContain('TIERWRIGHT_KEY');
    }
  });
});
