import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oilGasCases, oilGasCustomers, oilGasModel, oilGasModelKey } from '@tierwright/examples';
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
