import { describe, expect, it } from '@jest/globals';
import { stabilityExamples, stabilityTierId } from '@tierwright/examples';
import { DocumentId, StabilityPolicy, type StabilityState } from '@tierwright/model';
import { settleTier } from './settle-tier.js';

describe.each(stabilityExamples.map((example) => [example.key, example] as const))('%s', (_key, example) => {
  const ids = example.tiers.map(stabilityTierId);
  const idOf = (key: string | null) => (key === null ? null : stabilityTierId(key));

  it('has a policy of the declared shape', () => {
    expect(StabilityPolicy.parse(example.policy)).toEqual(example.policy);
    for (const id of ids) expect(DocumentId.parse(id)).toBe(id);
  });

  it.each(example.cases.map((each) => [each.title, each] as const))('settles that %s', (_title, { steps }) => {
    let state: StabilityState | null = null;
    const told = steps.map(({ on, proposed, gates }) => {
      const settled = settleTier(example.policy, ids, { tier: idOf(proposed), gates }, state, on);
      state = settled.state;
      return [on, settled.tier, settled.reason];
    });
    expect(told).toEqual(steps.map(({ on, tier, reason }) => [on, idOf(tier), reason]));
  });
});
