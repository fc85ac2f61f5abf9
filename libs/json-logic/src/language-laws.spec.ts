import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { disagreements, twinAnswer, type LanguageCase } from './testing/agreement.js';
import { arbitraryJson, arbitraryRule } from './testing/arbitrary-language.js';
import { arbitraryCompleteData, arbitraryCondition, arbitraryData } from './testing/arbitrary-rules.js';
import { arbitraryTypedRule } from './testing/arbitrary-typed.js';

// `npm run fuzz` raises the number, changes the seed and has failures stored.
const runs = Number(process.env.FUZZ_RUNS ?? 10_000);
const seed = Number(process.env.FUZZ_SEED ?? 20_261_122);
const storedFile = fileURLToPath(new URL('testing/stored-cases.json', import.meta.url));
const stored = JSON.parse(readFileSync(storedFile, 'utf8')) as readonly LanguageCase[];

const cases = (
  rule: fc.Arbitrary<LanguageCase['rule']>,
  data: fc.Arbitrary<LanguageCase['data']>,
  isPortable = false,
) => fc.record({ rule, data, isPortable: fc.constant(isPortable) });

const anyCase: fc.Arbitrary<LanguageCase> = fc.oneof(
  { weight: 4, arbitrary: cases(arbitraryRule, arbitraryJson) },
  { weight: 3, arbitrary: cases(arbitraryTypedRule, fc.oneof(arbitraryData, arbitraryCompleteData, arbitraryJson)) },
  { weight: 3, arbitrary: cases(arbitraryCondition, arbitraryCompleteData, true) },
);

describe('the language', () => {
  it('answers alike specialised, generally, in the naive twin and, where it is portable, in json-logic-js', () => {
    const property = fc.property(anyCase, (one) => {
      const different = disagreements(one);
      if (Object.keys(different).length > 0) throw new Error(JSON.stringify(different));
    });
    const found = fc.check(property, { seed, numRuns: runs });
    if (found.counterexample && process.env.FUZZ_STORE) {
      writeFileSync(storedFile, `${JSON.stringify([...stored, found.counterexample[0]], null, 2)}\n`);
    }
    if (found.failed) throw new Error(fc.defaultReportMessage(found));
  }, 600_000);

  it('answers every case that ever differed', () => {
    for (const one of stored) expect(disagreements(one)).toEqual({});
  });

  it('is tried with rules of which most answer and many fail', () => {
    const sample = fc.sample(anyCase, { seed, numRuns: 2000 });
    const answered = sample.filter(({ rule, data }) => 'answer' in twinAnswer(rule, data)).length;
    expect(answered).toBeGreaterThan(1000);
    expect(answered).toBeLessThan(1900);
  });
});
