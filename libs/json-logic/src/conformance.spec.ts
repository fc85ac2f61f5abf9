import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apply } from './apply.js';
import { JsonLogicError } from './json-logic-error.js';

interface Case {
  readonly description: string;
  readonly rule: unknown;
  readonly data?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly type: string };
}

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const folder = process.env.JSON_LOGIC_SUITE ?? join(root, '../shared/conformance/json-logic');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

const suites = existsSync(join(folder, 'index.json')) ? (read('index.json') as string[]) : [];
const cases = suites.flatMap((suite) =>
  (read(suite) as (string | Case)[]).flatMap((entry) => (typeof entry === 'string' ? [] : [{ ...entry, suite }])),
);

function answerOf({ rule, data }: Case): unknown {
  try {
    return { result: apply(rule, data) };
  } catch (error) {
    if (error instanceof JsonLogicError) return { error: { type: error.type } };
    throw error;
  }
}

const wanted = ({ result, error }: Case): unknown => (error ? { error } : { result });

if (cases.length === 0) {
  it.skip('the community suite is not beside this repository (../shared/conformance/json-logic), so it is not run', () => {
    expect(cases).toEqual([]);
  });
} else {
  describe('the community suite', () => {
    it('is there, whole', () => {
      expect(cases.length).toBeGreaterThanOrEqual(980);
    });

    it.each(cases.map((one) => [`${one.suite}: ${one.description} ${JSON.stringify(one.rule)}`, one] as const))(
      '%s',
      (_, one) => {
        expect(answerOf(one)).toEqual(wanted(one));
      },
    );
  });
}
