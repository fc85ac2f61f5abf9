import { describe, expect, it } from '@jest/globals';
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

    it.each(titled)('%s', (_, one) => {
      expect(answerOf(one)).toEqual(one.error ? { error: { type: one.error.type } } : { result: one.result });
    });
  });
}
