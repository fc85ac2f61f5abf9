import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJsonBody } from './json-body.js';
import { Problem } from './problem.js';

const parse = (text: string) => parseJsonBody(Buffer.from(text));

function problemOf(text: string | Uint8Array): Problem {
  try {
    parseJsonBody(typeof text === 'string' ? Buffer.from(text) : text);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('the body was taken');
}

describe('a JSON body', () => {
  it('is read as JSON.parse reads it', () => {
    const hasForbidden = (text: string) => /__proto__|constructor|prototype/.test(text);
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        fc.pre(!hasForbidden(text));
        expect(parse(text)).toEqual(JSON.parse(text));
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });

  it('may be empty', () => {
    expect(parse('')).toBeUndefined();
  });

  it('is refused when it is no JSON or no UTF-8', () => {
    for (const text of ['{', '{"a":}', '"open', 'nope', '{"a":1}}', '[1,]', '"\\q"', "{'a':1}"]) {
      expect(problemOf(text).problemCode).toBe('malformed-json');
    }
    expect(problemOf(Uint8Array.of(0x22, 0xff, 0x22)).problemCode).toBe('malformed-json');
  });

  it('may be nested 256 deep and not 257, without recursion', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(parse(nested(256))).toHaveLength(1);
    expect(problemOf(nested(257))).toMatchObject({ problemCode: 'json-too-deep', extra: { limit: 256, actual: 257 } });
    expect(problemOf(nested(100_000)).extra.actual).toBe(100_000);
    expect(problemOf('{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)).extra.actual).toBe(10_000);
  });

  it('may not hold a key twice in one object, however it is spelled', () => {
    expect(parse('[{"a":1},{"a":2},{"b":{"a":1},"a":2}]')).toHaveLength(3);
    for (const text of ['{"a":1,"a":2}', '{"a":1,"b":[{}],"a":2}', '{"a":1,"\\u0061":2}']) {
      expect(problemOf(text)).toMatchObject({ problemCode: 'duplicate-key', params: { key: 'a' } });
    }
  });

  it('may not hold a name that reaches a prototype, anywhere, however it is spelled', () => {
    const cases: [string, string][] = [
      ['{"__proto__":{"x":1}}', '/__proto__'],
      ['{"a":[1,{"b/c":{"constructor":1}}]}', '/a/1/b~1c/constructor'],
      ['{"a":{"\\u005f_proto__":1}}', '/a/__proto__'],
      ['{"prototype":1}', '/prototype'],
    ];
    for (const [text, pointer] of cases) {
      expect(problemOf(text)).toMatchObject({ problemCode: 'forbidden-key', extra: { errors: [{ pointer }] } });
    }
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    expect(parse('{"a":"__proto__"}')).toEqual({ a: '__proto__' });
  });

  it('may not hold text that a database cannot store', () => {
    for (const text of ['{"a":"x\\u0000y"}', '{"a":"\\ud800"}', '["\\udc00x"]']) {
      expect(problemOf(text)).toMatchObject({
        problemCode: 'invalid-body',
        extra: { errors: [{ code: 'unstorable-text' }] },
      });
    }
    expect(parse('"\\ud83d\\ude00"')).toBe('😀');
  });

  it('keeps memory flat while it refuses', () => {
    const text = Buffer.from('{"a":'.repeat(1_000_000));
    const before = process.memoryUsage().heapUsed;
    for (let times = 0; times < 5; times++) expect(problemOf(text).problemCode).toBe('json-too-deep');
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50 * 1024 * 1024);
  });
});
