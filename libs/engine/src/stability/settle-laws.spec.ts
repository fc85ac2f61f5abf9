import { describe, expect, it } from '@jest/globals';
import type { StabilityPolicy, StabilityState } from '@tierwright/model';
import { StabilityPolicy as Policy, StabilityState as State } from '@tierwright/model';
import fc from 'fast-check';
import { arbitraryHistory, arbitraryPolicy, fourTiers } from '../testing/arbitrary-policies.js';
import { naiveSettle, type HistoryEntry } from '../testing/naive-settle.js';
import { settleTier, type Settlement } from './settle-tier.js';

function settleAll(policy: StabilityPolicy, history: readonly HistoryEntry[]): Settlement[] {
  let state: StabilityState | null = null;
  return history.map(({ day, tier, gates }) => {
    const settled = settleTier(policy, fourTiers, { tier, gates }, state, day);
    state = settled.state;
    return settled;
  });
}

const rank = (tier: string | null) => fourTiers.indexOf(tier ?? '');

describe('settling a tier', () => {
  it('gives what the naive twin gives, for random policies and histories, by every reason', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitraryPolicy, arbitraryHistory, (policy, history) => {
        const settled = settleAll(policy, history).map(({ tier, reason }) => ({ tier, reason }));
        expect(settled).toEqual(naiveSettle(policy, fourTiers, history));
        for (const { reason } of settled) seen.add(reason);
      }),
      { seed: 31, numRuns: 2000 },
    );
    expect([...seen].sort()).toEqual([
      'first',
      'held',
      'kept',
      'lowered',
      'never-lowered',
      'newcomer',
      'notice',
      'renewed',
      'sanctioned',
      'term-runs',
      'ungraded',
      'ungraded-kept',
      'upgrade-limited',
      'upgrade-waits',
      'upgraded',
      'watched',
    ]);
  });

  it('makes and takes states of the declared shape, for policies of the declared shape', () => {
    fc.assert(
      fc.property(arbitraryPolicy, arbitraryHistory, (policy, history) => {
        expect(Policy.parse(policy)).toEqual(policy);
        for (const { state } of settleAll(policy, history)) expect(State.parse(state)).toEqual(state);
      }),
      { seed: 32, numRuns: 300 },
    );
  });

  it('changes nothing when it is asked again on the same day', () => {
    fc.assert(
      fc.property(arbitraryPolicy, arbitraryHistory, (policy, history) => {
        const last = settleAll(policy, history).at(-1)!;
        const { day, tier, gates } = history.at(-1)!;
        const again = settleTier(policy, fourTiers, { tier, gates }, last.state, day);
        expect([again.tier, again.state]).toEqual([last.tier, last.state]);
      }),
      { seed: 33, numRuns: 1000 },
    );
  });

  it('never climbs further than the policy says, nor past the proposal', () => {
    fc.assert(
      fc.property(arbitraryPolicy, arbitraryHistory, (policy, history) => {
        settleAll(policy, history).forEach(({ tier, reason, state }, at) => {
          if (reason !== 'upgraded') return;
          expect(rank(tier)).toBeGreaterThanOrEqual(rank(history[at]!.tier));
          expect(rank(state.before) - rank(tier)).toBeLessThanOrEqual(policy.maxStepsUp ?? 3);
        });
      }),
      { seed: 34, numRuns: 1000 },
    );
  });

  it('never delays an upgrade under `now`, unless steps, newcomers or sanctions limit it', () => {
    fc.assert(
      fc.property(arbitraryPolicy, arbitraryHistory, (policy, history) => {
        const limits: readonly string[] = ['maxStepsUp', 'newcomer', 'sanctions'];
        const free = Object.entries(policy).filter(([field]) => !limits.includes(field));
        const prompt: StabilityPolicy = Policy.parse({ ...Object.fromEntries(free), upgrade: 'now' });
        if (prompt.downgrade === 'base') return;
        settleAll(prompt, history).forEach(({ tier }, at) => {
          const proposed = history[at]!.tier;
          if (proposed !== null) expect(rank(tier)).toBeLessThanOrEqual(rank(proposed));
        });
      }),
      { seed: 35, numRuns: 1000 },
    );
  });

  it('keeps to the hold, to one step and to never', () => {
    let falls = 0;
    fc.assert(
      fc.property(arbitraryPolicy, arbitraryHistory, (policy, history) => {
        const settled = settleAll({ ...policy, ungraded: 'keep' }, history);
        settled.forEach(({ tier, reason }, at) => {
          if (reason !== 'lowered') return;
          falls += 1;
          const held = settled[at - 1]!.state;
          const months = monthsBetween(held.since, history[at]!.day);
          expect(months).toBeGreaterThanOrEqual(policy.holdMonths);
          expect(policy.downgrade).not.toBe('never');
          if (policy.downgrade === 'one-step') expect(rank(tier)).toBe(rank(held.tier) + 1);
          if (policy.downgrade === 'base') expect(tier).toBe(fourTiers.at(-1));
        });
      }),
      { seed: 36, numRuns: 1000 },
    );
    expect(falls).toBeGreaterThan(100);
  });

  it('knows of earlier days only what the state says', () => {
    fc.assert(
      fc.property(arbitraryPolicy, arbitraryHistory, arbitraryHistory, (policy, one, other) => {
        const [a, b] = [settleAll(policy, one).at(-1)!, settleAll(policy, other).at(-1)!];
        const next = { tier: fourTiers[2]!, gates: [] };
        const day = '2060-01-01';
        const [afterA, afterB] = [a, b].map(({ state }) =>
          settleTier(policy, fourTiers, next, JSON.parse(JSON.stringify(state)) as StabilityState, day),
        );
        if (JSON.stringify(a.state) === JSON.stringify(b.state)) expect(afterA).toEqual(afterB);
        expect(settleTier(policy, fourTiers, next, a.state, day)).toEqual(afterA);
      }),
      { seed: 37, numRuns: 300 },
    );
  });
});

/** Whole months from one day to another, the last day of a short month counting as any later date. */
function monthsBetween(from: string, to: string): number {
  const [a, b] = [new Date(from), new Date(to)];
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  const lastOfMonth = new Date(Date.UTC(b.getUTCFullYear(), b.getUTCMonth() + 1, 0)).getUTCDate() === b.getUTCDate();
  return b.getUTCDate() >= a.getUTCDate() || lastOfMonth ? months : months - 1;
}
