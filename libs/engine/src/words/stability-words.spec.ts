import { describe, expect, it } from '@jest/globals';
import { stabilityReasons, type StabilityPolicy, type StabilityState } from '@tierwright/model';
import fc from 'fast-check';
import { diffDocuments } from '../diff/diff-documents.js';
import { arbitraryPolicy } from '../testing/arbitrary-policies.js';
import { documentOf, id } from '../testing/documents.js';
import { policyWords, settlementWords } from './stability-words.js';

const bank: StabilityPolicy = {
  period: 'month',
  upgrade: 'period-end',
  downgrade: 'matching',
  failPeriods: 3,
  holdMonths: 0,
  graceDays: 0,
  rounding: 'day',
  ungraded: 'keep',
};
const plain = documentOf([], []);
const withBank = { ...plain, stability: bank };

describe('stability in words', () => {
  it('tells the bank rule in both languages', () => {
    expect(policyWords(withBank, 'zh')).toBe('每月末升级；连续 3 个月未达标降至相应等级；资料不足时保留原等级');
    expect(policyWords(withBank, 'en')).toBe(
      'Up at the end of a month; down to the matching tier after 3 months below in a row; kept while data is missing',
    );
    expect(policyWords(plain, 'en')).toBe('A tier follows each result at once');
  });

  it('tells a retail rule with expiry, hold, grace, newcomers and sanctions', () => {
    const stability: StabilityPolicy = {
      ...bank,
      period: 'year',
      upgrade: 'now',
      maxStepsUp: 1,
      downgrade: 'one-step',
      failPeriods: 1,
      holdMonths: 6,
      graceDays: 30,
      expiry: { from: 'tier-start', term: { months: 12 } },
      rounding: 'year-end',
      newcomer: { tier: id('t', 'b'), months: 12 },
      sanctions: [{ gate: id('n', 'start'), months: 24 }],
      ungraded: 'lose',
    };
    expect(policyWords({ ...plain, stability }, 'zh')).toBe(
      '达标当日升级，每年最多升 1 级；到期未达标降一级；等级有效期 12 个月（自定级日起，至年底）；至少保级 6 个月；' +
        '降级前宽限 30 天；新客户前 12 个月为 B 级；触及「start」立即降级且 24 个月内不升；资料不足时取消等级',
    );
    expect(policyWords({ ...plain, stability }, 'en')).toMatch(/^Up at once, by at most 1 a year; one tier down after/);
  });

  it('has a sentence for every policy and every reason', () => {
    fc.assert(
      fc.property(arbitraryPolicy, (stability) => {
        for (const language of ['zh', 'en'] as const) {
          expect(policyWords({ ...plain, stability }, language)).not.toMatch(/undefined|null|NaN/);
        }
      }),
      { seed: 38, numRuns: 300 },
    );
    const state: StabilityState = {
      tier: id('t', 'a'),
      since: '2026-01-01',
      joined: '2026-01-01',
      judged: '2026-03-01',
      before: id('t', 'a'),
      failedPeriods: 2,
      until: '2027-01-01',
      fallsOn: '2026-05-01',
      sanction: { tier: id('t', 'a'), until: '2028-01-01' },
    };
    for (const reason of stabilityReasons) {
      const said = settlementWords({ tier: id('t', 'a'), reason, state }, withBank);
      expect(said.zh.length * said.en.length).toBeGreaterThan(20);
    }
    expect(settlementWords({ tier: id('t', 'a'), reason: 'watched', state }, withBank)).toEqual({
      zh: '未达标，关注（2/3），仍为 A 级',
      en: 'below, on watch (2 of 3); still tier A',
    });
  });

  it('shows in a diff as a change of the model that counts', () => {
    const [change] = diffDocuments(plain, withBank);
    expect(change).toMatchObject({ subject: 'model', cosmetic: false });
    expect(change?.sentence.zh).toContain('保级规则');
  });
});
