import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { abcLifetime, abcLifetimeKey, abcPopulation, oilGasModel } from '@tierwright/examples';
import { AuditLog, Models } from '@tierwright/persistence';
import { GradingLifeCycle } from '../grading-models/grading-life-cycle.js';
import { systemActor } from '../http/actor.js';
import type { Caller } from '../testing/caller.js';
import { databases } from '../testing/databases.js';
import { tellCustomers } from '../testing/tell-customers.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';

const many = Array.from({ length: 20 }, (_, n) => n);
const statuses = (outcomes: readonly { status: number }[]) => outcomes.map(({ status }) => status).sort();

describe.each(databases)('many writers at once, on %s', (database) => {
  let app: TestApp;
  let editor: Caller;

  beforeAll(async () => {
    app = await startTestApp({ database });
    const rows = abcPopulation.map(({ value }, n) => ({ code: `C${n}`, facts: { lifetime_sales: value } }));
    await tellCustomers(app, rows);
    await app.get(GradingLifeCycle).create(abcLifetimeKey, abcLifetime('CNY'), systemActor);
    editor = await app.as('editor');
  });
  afterAll(() => app.close());

  it('publish the same draft: exactly one wins', async () => {
    const params = { key: abcLifetimeKey };
    const outcomes = await Promise.all(
      many.map((n) => editor.call('publishGradingDraft', { params, body: { note: `try ${n}` }, ifMatch: 1 })),
    );
    expect(statuses(outcomes)).toEqual([201, ...many.slice(1).map(() => 409)]);
    const { body } = await editor.call('listGradingVersions', { params });
    expect(body.items.map(({ number, live }) => ({ number, live }))).toEqual([{ number: 1, live: true }]);
    const audited = (await app.get(AuditLog).page(null, 50)).filter(({ action }) =>
      action.endsWith('version.published'),
    );
    expect(audited).toHaveLength(1);
    expect(audited[0]).toMatchObject({ actor: 'test editor', subject: abcLifetimeKey, detail: { number: 1 } });
    expect(audited[0]?.requestId).not.toBe('');
  });

  it('save over the same revision: one wins, and the others learn who did', async () => {
    const params = { key: abcLifetimeKey };
    const draft = (await editor.call('readGradingDraft', { params })).body;
    const named = (n: number) => ({ ...draft.document, description: { zh: `第 ${n}`, en: `number ${n}` } });
    const outcomes = await Promise.all(
      many.map((n) => editor.call('saveGradingDraft', { params, body: named(n), ifMatch: draft.revision })),
    );
    expect(statuses(outcomes)).toEqual([200, ...many.slice(1).map(() => 412)]);
    const winner = outcomes.find(({ status }) => status === 200)!.body;
    const stored = (await editor.call('readGradingDraft', { params })).body;
    expect(stored).toEqual(winner);
    for (const { problem } of outcomes.filter(({ status }) => status === 412)) {
      const { revision, updatedAt, updatedBy } = winner;
      expect(problem).toMatchObject({ code: 'stale-revision', current: { revision, updatedAt, updatedBy } });
    }
  });

  it('make models of the same name: none is lost', async () => {
    const body = { name: 'Key accounts', from: { starter: 'blank' as const } };
    const outcomes = await Promise.all(many.map(() => editor.call('createGradingModel', { body })));
    expect(statuses(outcomes)).toEqual(many.map(() => 201));
    const { items } = (await editor.call('listGradingModels')).body;
    expect(items.filter(({ key }) => key.startsWith('key-accounts'))).toHaveLength(20);
  });

  it('save twenty different drafts: none is lost and none is rolled back by a stranger', async () => {
    const keys = many.map((n) => (n === 0 ? 'key-accounts' : `key-accounts-${n + 1}`));
    const outcomes = await Promise.all(
      keys.map((key, n) =>
        editor.call('saveGradingDraft', {
          params: { key },
          // Every third save is refused half way.
          body: n % 3 === 2 ? { ...oilGasModel, tiers: [...oilGasModel.tiers, ...oilGasModel.tiers] } : oilGasModel,
          ifMatch: 1,
        }),
      ),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(many.map((n) => (n % 3 === 2 ? 422 : 200)));
    const models = app.get(Models);
    const revisions = await Promise.all(
      keys.map(async (key) => (await models.readDraft((await models.byKey('grading', key))!.id)).revision),
    );
    expect(revisions).toEqual(many.map((n) => (n % 3 === 2 ? 1 : 2)));
  });

  it('make a strategy for the same model: one is made', async () => {
    const body = { name: '服务', gradingModel: abcLifetimeKey };
    const outcomes = await Promise.all(many.map(() => editor.call('createStrategy', { body })));
    expect(statuses(outcomes)).toEqual([201, ...many.slice(1).map(() => 409)]);
  });
});
