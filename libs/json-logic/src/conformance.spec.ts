import { describe, expect, it } from '@jest/globals';
import jsonLogic from 'json-logic-js';
import { isDeepStrictEqual } from 'node:util';
import { apply } from './apply.js';
import { JsonLogicError } from './json-logic-error.js';
import { communityCases, type CommunityCase } from './testing/community-cases.js';

function answerOf({ rule, data }: CommunityCase): unknown {
  try {
    return { result: apply(rule, data) };
  } catch (error) {
    if (error instanceof JsonLogicError) return { error: { type: error.type } };
    throw error;
  }
}

function plainAnswer(rule: unknown, data: unknown): unknown {
  try {
    return jsonLogic.apply(rule as never, data as never);
  } catch {
    return undefined;
  }
}

const titled = communityCases.map(
  (one) => [`${one.suite}: ${one.description} ${JSON.stringify(one.rule)}`, one] as const,
);

if (communityCases.length === 0) {
  it.skip('the community suite is not beside this repository (../shared/conformance/json-logic): not run', () => {
    expect(communityCases).toHaveLength(980);
  });
} else {
  describe('the community suite', () => {
    it('is there, whole', () => {
      expect(communityCases.length).toBeGreaterThanOrEqual(980);
    });

    it('agrees with json-logic-js wherever that gives what the suite wants', () => {
      const independent = communityCases.filter(
        ({ rule, data, result, error }) => !error && isDeepStrictEqual(plainAnswer(rule, data), result),
      );
      expect(independent.length).toBeGreaterThan(600);
      for (const one of independent) expect(answerOf(one)).toEqual({ result: plainAnswer(one.rule, one.data) });
    });

    it.each(titled)('%s', (_, one) => {
      expect(answerOf(one)).toEqual(one.error ? { error: { type: one.error.type } } : { result: one.result });
    });
  });
}
