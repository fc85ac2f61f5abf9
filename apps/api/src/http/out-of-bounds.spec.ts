import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oilGasModel } from '@tierwright/examples';
import { GradingLifeCycle } from '../grading-models/grading-life-cycle.js';
import { systemActor } from '../http/actor.js';
import type { Caller } from '../testing/caller.js';
import { databases } from '../testing/databases.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';

const models = '/api/v1/grading-models';

describe.each(databases)('a request for what cannot be, on %s', (database) => {
  let app: TestApp;
  let editor: Caller;
  beforeAll(async () => {
    app = await startTestApp({ database });
    await app.get(GradingLifeCycle).create('routes', oilGasModel, systemActor);
    await app.get(GradingLifeCycle).publish('routes', 1, 'first', systemActor);
    editor = await app.as('editor');
  });
  afterAll(() => app.close());

  const evaluate = (body: object) => editor.call('evaluate', { params: { key: 'routes' }, body });

  it.each([
    ['/api/v1/customers?search=%00', 400],
    ['/api/v1/customers?search=a%00b&limit=1', 400],
    ['/api/v1/customers/%00', 404],
    ['/api/v1/customers/a%00b/history', 404],
    ['/api/v1/decisions/%00', 404],
    ['/api/v1/imports/%00', 404],
    [`${models}/%00`, 404],
    [`${models}/routes/versions/3000000000`, 404],
  ])('such as %s is %i', async (url, status) => {
    const reader = url.includes('decisions') ? await app.as('admin') : editor;
    expect((await reader.send({ method: 'GET', url })).statusCode).toBe(status);
  });

  it('is an unknown version, however great its number', async () => {
    for (const version of [2, 2_147_483_647, 2_147_483_648, Number.MAX_SAFE_INTEGER])
      expect((await evaluate({ facts: {}, version })).problem.code).toBe('unknown-version');
  });

  it('is a stale revision, however great its number, and nothing is lost', async () => {
    const params = { key: 'routes' };
    for (const ifMatch of [9, 2_147_483_647, 999_999_999_999_999]) {
      const saved = await editor.call('saveGradingDraft', { params, body: oilGasModel, ifMatch });
      expect([saved.status, saved.problem.current?.revision]).toEqual([412, 1]);
    }
  });

  it('is a day that no calendar has', async () => {
    for (const asOf of ['2024-13-01', '2023-02-29', '2026-04-31', '2026-00-10']) {
      const { status, problem } = await evaluate({ facts: {}, asOf });
      expect([asOf, status, problem.errors?.[0]?.pointer]).toEqual([asOf, 422, '/asOf']);
    }
    expect((await evaluate({ facts: {}, asOf: '2024-02-29' })).status).toBe(200);
  });

  it('is a key in the address instead of the header, whoever sends it', async () => {
    for (const caller of [app.anonymous(), editor]) {
      const answer = await caller.send({ method: 'GET', url: '/api/v1/customers?api_key=tsk_secret' });
      expect(answer.statusCode).toBe(400);
      expect(answer.payload).toContain('/api_key');
      expect(answer.json<{ detail: string }>().detail).not.toContain('tsk_secret');
    }
  });
});
