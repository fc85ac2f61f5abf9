import { expect, it } from '@jest/globals';
import type { FactDefinition } from '@tierwright/model';
import fc from 'fast-check';
import { accepted, acceptanceOf } from './acceptance.js';
import { judgeValue } from './facts.js';
import { someFacts, text } from './testing/documents.js';

const bounded: FactDefinition[] = [
  ...someFacts,
  { key: 'open_enum', label: text('open enum'), type: 'enum' },
  { key: 'half_open', label: text('half open'), type: 'number', range: { max: 0 } },
];

const sent = fc.oneof(
  fc.double(),
  fc.integer({ min: -5, max: 5 }),
  fc.constantFrom(0, -0, 1e6, -1e6, 1e6 + 1, Infinity, -Infinity, NaN),
  fc.boolean(),
  fc.constantFrom('', 'fleet', 'none', '2026-11-22', '0001-01-01'),
  fc.string(),
  fc.array(fc.constantFrom('a', '', 'fleet')),
  fc.jsonValue(),
);

it('accepts at once only what is judged usable, and as the same value', () => {
  fc.assert(
    fc.property(fc.constantFrom(...bounded), sent, (fact, value) => {
      const short = accepted(acceptanceOf(fact), value);
      fc.pre(short !== undefined);
      expect(judgeValue(fact, value)).toEqual({ value: short });
      expect(Object.is(short, -0)).toBe(false);
    }),
    { seed: 31, numRuns: 3000, maxSkipsPerRun: 1000 },
  );
});

it('accepts every usable number, flag and text, so that only dates, lists and odd values are judged', () => {
  fc.assert(
    fc.property(fc.constantFrom(...bounded), sent, (fact, value) => {
      if (fact.type === 'date' || fact.type === 'list') return;
      const judged = judgeValue(fact, value);
      if ('value' in judged && judged.value !== null) expect(accepted(acceptanceOf(fact), value)).toBe(judged.value);
    }),
    { seed: 32, numRuns: 3000 },
  );
});
