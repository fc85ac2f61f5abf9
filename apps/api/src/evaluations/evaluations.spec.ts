import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oilGasCases, oilGasCustomers, oilGasModel, oilGasModelKey } from '@tierwright/examples';
import { canonicalJson } from '@tierwright/model';
import { createHash } from 'node:crypto';
import { GradingLifeCycle } from '../grading-models/grading-life-cycle.js';
import { systemActor } from '../http/actor.js';
import type { Caller } from '../testing/caller.js';
import { databases } from '../testing/databases.js';
import { tellCustomers } from '../testing/tell-customers.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';

describe.each(databases)('the evaluation endpoint, on %s', (database) => {
  let app: TestApp;
  let system: Caller;

  beforeAll(async () => {
    app = await startTestApp({ database });
    await tellCustomers(app, oilGasCustomers().slice(0, 100));
    const models = app.get(GradingLifeCycle);
    await models.create(oilGasModelKey, oilGasModel, systemActor);
    await models.create('unpublished', oilGasModel, systemActor);
    await models.publish(oilGasModelKey, 1, 'first', systemActor);
    system = await app.withKey('evaluate', 'decisions:read');
  });
  afterAll(() => app.close());

  const evaluate = (body: object, key: string = oilGasModelKey) => system.call('evaluate', { params: { key }, body });

  it.each(oilGasCases.map((example) => [example.title, example] as const))(
    'agrees that %s',
    async (_title, example) => {
      const { body } = await evaluate({ facts: example.facts });
      expect(body.tier).toBe(example.tier);
      expect(body.status).toBe(example.tier === null ? 'ungraded' : 'graded');
      if (example.tier === null) expect(body.ungraded.length).toBeGreaterThan(0);
    },
  );

  const volumeOf = oilGasCustomers().find(({ code }) => code === 'OG-01427')!.facts;

  it.each([
    ['a text', '3200', 'wrong-type'],
    ['an object', { tons: 3200 }, 'wrong-type'],
    ['a list', [3200], 'wrong-type'],
    ['a flag', true, 'wrong-type'],
    ['a number outside its range', -1, 'out-of-range'],
    ['null', null, 'missing-fact'],
    ['an empty text', '', 'missing-fact'],
  ])('gives no tier when the volume is %s', async (_what, value, code) => {
    const { body } = await evaluate({ facts: { ...volumeOf, annual_volume_t: value } });
    expect(body).toMatchObject({ status: 'ungraded', tier: null, tierName: null, service: null });
    expect(body.ungraded).toContainEqual(expect.objectContaining({ code, fact: 'annual_volume_t' }));
    expect(body.missing).toEqual(code === 'missing-fact' ? ['annual_volume_t'] : []);
  });

  it('refuses numbers JSON cannot hold', async () => {
    const send = (payload: string) =>
      system.send({
        method: 'POST',
        url: `/api/v1/grading-models/${oilGasModelKey}/evaluations`,
        payload,
        headers: { 'content-type': 'application/json' },
      });
    expect((await send('{"facts":{"annual_volume_t":NaN}}')).statusCode).toBe(400);
    const infinite = await send('{"facts":{"overdue_days":0,"annual_volume_t":1e400}}');
    expect(infinite.json()).toMatchObject({ status: 'ungraded', ungraded: [{ code: 'not-finite' }] });
  });

  it('names facts nobody declared and grades all the same', async () => {
    const { body } = await evaluate({ facts: { ...volumeOf, shoe_size: 43 } });
    expect(body.warnings).toEqual([{ code: 'undeclared-fact', fact: 'shoe_size' }]);
    expect(body.status).toBe('graded');
  });

  it('takes a stored customer by code, and says why with the path when asked', async () => {
    const { body } = await evaluate({ customer: 'OG-00001', explain: true });
    expect(body.reasons.length).toBeGreaterThan(0);
    expect(body.steps?.[0]?.kind).toBe('start');
    expect((await evaluate({ customer: 'OG-00001' })).body.steps).toBeUndefined();
  });

  it('says what is nearest above and below, each tried out', async () => {
    const { body } = await evaluate({ facts: volumeOf });
    const [rise] = body.next.up;
    expect(rise).toMatchObject({
      tier: 'A',
      changes: [{ fact: 'annual_volume_t', from: 2962, to: 3000, distance: 38 }],
    });
    expect(body.next.down).toMatchObject({ tier: 'D', changes: [{ fact: 'overdue_days', threshold: 90 }] });
    for (const step of [rise!, body.next.down!]) {
      const changed = Object.fromEntries(step.changes.map(({ fact, to }) => [fact, to]));
      expect((await evaluate({ facts: { ...volumeOf, ...changed } })).body.tier).toBe(step.tier);
      expect(step.text.zh).toContain(`则为 ${step.tier} 级`);
    }
    expect(body.confidence).toMatchObject({ best: 'B', worst: 'B', exact: true, missing: [], ask: null });
  });

  it('says which tiers missing and unusable facts leave open, and what to collect first', async () => {
    const { body } = await evaluate({ facts: { ...volumeOf, annual_volume_t: 'a lot' } });
    expect(body.status).toBe('ungraded');
    expect(body.next).toEqual({ up: [], down: null });
    expect(body.confidence).toMatchObject({
      best: 'A',
      worst: 'D',
      missing: ['annual_volume_t'],
      ask: 'annual_volume_t',
      text: { zh: '资料补齐后最好为 A 级，最差为 D 级；先收集年用油量' },
    });
  });

  it('tells the path to an agent, a manager and an auditor, who can check the fingerprints', async () => {
    const told = async (explain: string) => {
      const { body } = await evaluate({ customer: 'OG-00001', explain });
      expect(body.steps).toBeUndefined();
      return body.explanations![0]!;
    };
    const [agent, manager, auditor] = [await told('agent'), await told('manager'), await told('auditor')];
    if (agent.audience !== 'agent' || manager.audience !== 'manager' || auditor.audience !== 'auditor') {
      throw new Error('told to somebody else');
    }
    expect(agent.text.zh.split('。').filter(Boolean).length).toBeLessThanOrEqual(2);
    expect(manager.path[0]?.sentence.en).toBe('Every customer enters here');
    const { hash, ...rest } = auditor.record;
    const sha256 = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex');
    expect([sha256(rest), sha256(rest.facts), sha256(rest.steps)]).toEqual([hash, rest.factsHash, rest.stepsHash]);
    expect(await told('auditor')).toEqual(auditor);
    expect((await evaluate({ customer: 'OG-00001' })).body.explanations).toBeUndefined();
  });

  it('refuses an audience it does not know', async () => {
    const refused = await evaluate({ facts: volumeOf, explain: 'nobody' });
    expect(refused.status).toBe(422);
    expect(refused.problem.errors?.[0]?.detail).toContain(
      'expected boolean, received string, or invalid option: expected one of',
    );
  });

  it('tells an auditor even what no rule should have to judge', async () => {
    const hostile = { ...volumeOf, overdue_days: { toString: 1 }, annual_volume_t: 1e308 };
    const { status, body } = await evaluate({ facts: hostile, explain: 'auditor' });
    expect([status, body.status]).toEqual([200, 'ungraded']);
    expect(body.explanations).toHaveLength(1);
  });

  it('judges a stored customer by what was known on the day asked for', async () => {
    const tell = (code: string, effectiveOn: string, days: number) =>
      tellCustomers(app, [{ code, facts: { ...volumeOf, overdue_days: days } }], { effectiveOn });
    await tell('DAY-1', '2026-05-01', 0);
    await tell('DAY-1', '2026-08-01', 120);
    const tierOn = async (asOf?: string) => {
      const { body } = await evaluate({ customer: 'DAY-1', ...(asOf === undefined ? {} : { asOf }) });
      return body.tier;
    };
    expect([await tierOn(), await tierOn('2026-07-31'), await tierOn('2026-04-30')]).toEqual(['D', 'B', null]);
  });

  it.each([
    ['an unknown model', { facts: {} }, 'nobody', 'unknown-model'],
    ['an unknown version', { facts: {}, version: 7 }, oilGasModelKey, 'unknown-version'],
    ['an unknown customer', { customer: 'nobody' }, oilGasModelKey, 'unknown-customer'],
    ['a model no database can hold', { facts: {} }, 'm\0', 'not-found'],
    ['a model without a version', { facts: {} }, 'unpublished', 'no-published-version'],
  ])('answers 404 for %s', async (_what, body, key, code) => {
    const { status, problem } = await evaluate(body, key);
    expect([status, problem.code]).toEqual([404, code]);
  });

  it('wants either a customer or facts', async () => {
    expect((await evaluate({})).status).toBe(422);
    expect((await evaluate({ customer: 'OG-00001', facts: {} })).status).toBe(422);
  });

  it('keeps each decision, readable at once and after it was written', async () => {
    const { decisionId, ...answer } = (await evaluate({ customer: 'OG-00002' })).body;
    const atOnce = (await system.call('readDecision', { params: { id: decisionId } })).body;
    expect(atOnce).toMatchObject({ customer: 'OG-00002', tier: answer.tier, requestedBy: 'test key', version: 1 });
    const listed = (await system.call('listDecisions', { query: { limit: '1' } })).body;
    expect(listed.items).toEqual([atOnce]);
    expect((await system.call('readDecision', { params: { id: decisionId } })).body).toEqual(atOnce);
    expect((await system.call('readDecision', { params: { id: 'nobody' } })).status).toBe(404);
  });

  it('lists every decision once, page by page, and refuses a cursor it did not give', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, n) => evaluate({ facts: { overdue_days: n } })));
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await system.call('listDecisions', { query: { limit: '7', ...(cursor ? { cursor } : {}) } });
      seen.push(...page.body.items.map(({ id }) => id));
      cursor = page.body.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(30);
    expect(seen).toEqual([...seen].sort().reverse());
    expect((await system.call('listDecisions', { query: { cursor: 'made.up' } })).problem.code).toBe('invalid-cursor');
  });

  it('has written every answered decision when the process ends', async () => {
    const before = (await evaluate({ facts: { overdue_days: 99 } })).body.decisionId;
    app = await app.restart();
    system = await app.withKey('evaluate', 'decisions:read');
    expect((await system.call('readDecision', { params: { id: before } })).body.id).toBe(before);
    expect((await evaluate({ customer: 'OG-00001' })).status).toBe(200);
  });
});
