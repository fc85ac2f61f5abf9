import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oilGasModel, oilGasModelKey } from '@tierwright/examples';
import type { GradingDocument, StabilityPolicy } from '@tierwright/model';
import { GradingLifeCycle } from '../grading-models/grading-life-cycle.js';
import { systemActor } from '../http/actor.js';
import type { Caller } from '../testing/caller.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';

const policy: StabilityPolicy = {
  period: 'month',
  upgrade: 'period-end',
  downgrade: 'matching',
  failPeriods: 3,
  holdMonths: 0,
  graceDays: 0,
  rounding: 'day',
  ungraded: 'keep',
};
const document: GradingDocument = { ...oilGasModel, stability: policy };

describe('an evaluation with the tier a customer holds', () => {
  let app: TestApp;
  let system: Caller;

  beforeAll(async () => {
    app = await startTestApp();
    const models = app.get(GradingLifeCycle);
    await models.create('steady', document, systemActor);
    await models.publish('steady', 1, 'first', systemActor);
    await models.create(oilGasModelKey, oilGasModel, systemActor);
    await models.publish(oilGasModelKey, 1, 'first', systemActor);
    system = await app.withKey('evaluate');
  });
  afterAll(() => app.close());

  /** Overdue by more than 90 days is D by veto. */
  const late = { overdue_days: 120, annual_volume_t: 5_000 };
  const evaluate = (body: object, key = 'steady') => system.call('evaluate', { params: { key }, body });
  const held = { tier: 'A', since: '2026-01-05' };

  it('keeps the tier for two failed months and lowers it in the third, from the state that was handed back', async () => {
    let current: object = held;
    const seen: unknown[] = [];
    for (const asOf of ['2026-02-01', '2026-02-15', '2026-03-01', '2026-04-01']) {
      const { body } = await evaluate({ facts: late, current, asOf });
      expect([body.tier, body.status]).toEqual(['D', 'graded']);
      const { tier, reason, state } = body.settlement!;
      seen.push([tier, reason, state.failedPeriods]);
      current = state;
    }
    expect(seen).toEqual([
      ['A', 'watched', 1],
      ['A', 'watched', 1],
      ['A', 'watched', 2],
      ['D', 'lowered', 0],
    ]);
  });

  it('says why in both languages', async () => {
    const { settlement } = (await evaluate({ facts: late, current: held, asOf: '2026-02-01' })).body;
    expect(settlement?.text).toEqual({
      zh: '未达标，关注（1/3），仍为 A 级',
      en: 'below, on watch (1 of 3); still tier A',
    });
  });

  it('takes null for somebody never settled', async () => {
    const { settlement } = (await evaluate({ facts: late, current: null, asOf: '2026-02-01' })).body;
    expect(settlement).toMatchObject({ tier: 'D', reason: 'first', state: { since: '2026-02-01', before: 'D' } });
  });

  it('settles nothing without a state, and nothing where the version has no stability rules', async () => {
    expect((await evaluate({ facts: late })).body.settlement).toBeUndefined();
    expect((await evaluate({ facts: late, current: held }, oilGasModelKey)).body.settlement).toBeUndefined();
  });

  it('keeps the tier of who cannot be graded', async () => {
    const { body } = await evaluate({ facts: {}, current: held, asOf: '2026-02-01' });
    expect([body.status, body.tier, body.settlement?.tier]).toEqual(['ungraded', null, 'A']);
    expect(body.settlement?.reason).toBe('ungraded-kept');
  });

  it.each([
    ['a tier the version does not have', { tier: 'Z' }, '/current/tier', 'unknown-tier'],
    ['an earlier tier it does not have', { before: 'Z' }, '/current/before', 'unknown-tier'],
    [
      'a limit it does not have',
      { sanction: { tier: 'Z', until: '2027-01-01' } },
      '/current/sanction/tier',
      'unknown-tier',
    ],
    ['a day to come', { since: '9998-01-01' }, '/current/since', 'future-day'],
    ['a check to come', { judged: '9998-01-01' }, '/current/judged', 'future-day'],
    ['a year no calendar has', { until: '0000-01-01' }, '/current/until', 'no-such-day'],
  ])('refuses %s, and points at it', async (_what, wrong, pointer, code) => {
    const { status, problem } = await evaluate({ facts: late, current: { ...held, ...wrong } });
    expect([status, problem.code]).toEqual([422, 'invalid-body']);
    expect(problem.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it('refuses to grade on a day of no calendar', async () => {
    const { status, problem } = await evaluate({ facts: late, current: held, asOf: '0000-01-01' });
    expect([status, problem.errors?.[0]?.pointer]).toEqual([422, '/asOf']);
  });

  it.each([
    ['a count below zero', { failedPeriods: -1 }, '/current/failedPeriods'],
    ['no day', { since: 'yesterday' }, '/current/since'],
    ['a field it does not know', { mood: 1 }, '/current/mood'],
  ])('refuses %s by its shape', async (_what, wrong, pointer) => {
    const { status, problem } = await evaluate({ facts: late, current: { ...held, ...wrong } });
    expect(status).toBe(422);
    expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
  });
});
