import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oilGasCustomers, oilGasModel, oilGasModelKey, oilGasStrategy, oilGasStrategyKey } from '@tierwright/examples';
import type { StrategyDocument } from '@tierwright/model';
import { GradingLifeCycle } from '../grading-models/grading-life-cycle.js';
import { systemActor } from '../http/actor.js';
import type { Caller } from '../testing/caller.js';
import { databases } from '../testing/databases.js';
import { tellCustomers } from '../testing/tell-customers.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { StrategyLifeCycle } from './strategy-life-cycle.js';

const params = { key: oilGasStrategyKey };
const people = oilGasCustomers();
const [, b] = oilGasModel.tiers.map(({ id }) => id);

/** The strategy with another number of visits for B. */
function visitingB(timesAYear: number): StrategyDocument {
  const document = structuredClone(oilGasStrategy);
  const visit = document.promises.find((promise) => promise.visit)!.id;
  const service = document.tiers.find(({ tier }) => tier === b)!;
  service.deliveries.find(({ promise }) => promise === visit)!.timesAYear = timesAYear;
  return document;
}

describe.each(databases)('service strategies, on %s', (database) => {
  let app: TestApp;
  let editor: Caller;

  beforeAll(async () => {
    app = await startTestApp({ database });
    await tellCustomers(app, people);
    await app.get(GradingLifeCycle).create(oilGasModelKey, oilGasModel, systemActor);
    await app.get(GradingLifeCycle).publish(oilGasModelKey, 1, 'first', systemActor);
    await app.get(StrategyLifeCycle).create(oilGasStrategyKey, oilGasStrategy, systemActor);
    editor = await app.as('editor');
  });
  afterAll(() => app.close());

  const preview = async (document: StrategyDocument, more: object = {}) =>
    (await editor.call('previewStrategy', { params, body: { document, ...more } })).body;

  const planOf = async (code: string) =>
    (await editor.call('evaluate', { params: { key: oilGasModelKey }, body: { customer: code } })).body;

  it('publish with their conditions verified on the customers', async () => {
    expect((await planOf('OG-01427')).service).toBeNull();
    const { body } = await editor.call('publishStrategyDraft', { params, body: { note: 'first' }, ifMatch: 1 });
    expect(body).toMatchObject({ number: 1, live: true, verified: people.length, moved: 0 });
    const again = await editor.call('publishStrategyDraft', { params, body: { note: 'again' }, ifMatch: 1 });
    expect(again.problem.code).toBe('nothing-to-publish');
  });

  it('are part of every answer from then on', async () => {
    const { service, tier } = await planOf('OG-01427');
    expect(tier).toBe('B');
    expect(service).toMatchObject({ strategy: oilGasStrategyKey, version: 1, tier: b });
    expect(service!.promises.find(({ key }) => key === 'visit')).toMatchObject({ timesAYear: 12, byFloor: false });
  });

  it('show what visiting B every two weeks costs before anyone publishes it', async () => {
    const { draft, live, changes, clauses, gradedBy } = await preview(visitingB(26));
    expect(gradedBy).toBe(1);
    const load = (of: typeof draft) => of.tiers.find(({ tier }) => tier === b)!;
    const { customers } = load(draft);
    expect(load(draft).visitsAMonth).toBeCloseTo((customers * 26) / 12, 1);
    expect(load(live!).visitsAMonth).toBeCloseTo((customers * 12) / 12, 1);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ tier: b, customers, belowFloor: false });
    expect(changes[0]!.change.sentence.zh).toContain('每两周');
    const sum = (values: readonly number[]) => Math.round(values.reduce((total, value) => total + value, 0) * 10) / 10;
    expect(draft.visitsAMonth).toBe(sum(draft.tiers.map(({ visitsAMonth }) => visitsAMonth)));
    expect(sum(changes.map(({ visitsAMonth }) => visitsAMonth))).toBe(sum([draft.visitsAMonth, -live!.visitsAMonth]));
    expect(draft.customers + draft.ungraded).toBe(people.length);
    expect(clauses.some(({ customers: many }) => many > 0)).toBe(true);
  });

  it('can be held against the draft of the grading model', async () => {
    const body = await preview(oilGasStrategy, { gradedBy: 'draft' });
    expect(body.gradedBy).toBe('draft');
    const unknown = await editor.call('previewStrategy', { params, body: { document: oilGasStrategy, gradedBy: 9 } });
    expect(unknown.problem.code).toBe('unknown-version');
  });

  it('publish the change, and the next answer has it with the new version', async () => {
    await editor.call('saveStrategyDraft', { params, body: visitingB(26), ifMatch: 1 });
    const { body } = await editor.call('publishStrategyDraft', { params, body: { note: '每两周' }, ifMatch: 2 });
    expect(body.number).toBe(2);
    const { service } = await planOf('OG-01427');
    expect(service).toMatchObject({ version: 2, hash: body.hash });
    expect(service!.promises.find(({ key }) => key === 'visit')?.timesAYear).toBe(26);
    const { items } = (await editor.call('listStrategies')).body;
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ key: oilGasStrategyKey, gradingModel: oilGasModelKey, draft: { differs: false } });
    expect(items[0]!.workload!.customers + items[0]!.workload!.ungraded).toBe(people.length);
  });

  it('are refused when stale, for another model, or with a rule that cannot be stored', async () => {
    const stale = await editor.call('saveStrategyDraft', { params, body: visitingB(4), ifMatch: 1 });
    expect(stale.problem).toMatchObject({ code: 'stale-revision', current: { revision: 2 } });
    const moved = { ...oilGasStrategy, gradingModel: 'another' };
    const elsewhere = await editor.call('saveStrategyDraft', { params, body: moved, ifMatch: 2 });
    expect([elsewhere.status, elsewhere.problem.code]).toEqual([404, 'unknown-model']);
    const unsafe = structuredClone(oilGasStrategy);
    unsafe.clauses[0]!.when.conditions[0]!.rule = { system: ['rm'] };
    const refused = await editor.call('saveStrategyDraft', { params, body: unsafe, ifMatch: 2 });
    expect(refused.problem.code).toBe('unsafe-document');
  });

  it('start with the tiers of their grading model', async () => {
    const made = await app.get(GradingLifeCycle).create('second', oilGasModel, systemActor);
    const { key, draft } = (await editor.call('createStrategy', { body: { name: '新策略', gradingModel: 'second' } }))
      .body;
    expect(key).toBe('second-service');
    expect(draft.document.tiers.map(({ tier }) => tier)).toEqual(made.document.tiers.map(({ id }) => id));
    expect(draft.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const twice = await editor.call('createStrategy', { body: { name: 'x', gradingModel: oilGasModelKey } });
    expect(twice.problem.code).toBe('key-taken');
  });

  it('are ready again after a restart', async () => {
    app = await app.restart();
    editor = await app.as('editor');
    expect((await planOf('OG-01427')).service).toMatchObject({ strategy: oilGasStrategyKey, version: 2 });
  });
});
