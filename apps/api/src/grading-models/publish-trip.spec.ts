import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oilGasCustomers, oilGasModel, oilGasVolumeNode } from '@tierwright/examples';
import { GradingDocument } from '@tierwright/model';
import { systemActor } from '../http/actor.js';
import type { Caller } from '../testing/caller.js';
import { databases } from '../testing/databases.js';
import { tellCustomers } from '../testing/tell-customers.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { GradingLifeCycle } from './grading-life-cycle.js';

const key = 'oil-gas-routes';
const params = { key };

/** The oil and gas flow with another threshold of the yearly volume. */
function withThreshold(from: number, to: number): GradingDocument {
  const document = structuredClone(oilGasModel);
  const node = document.criteriaFlow.nodes.find(({ id }) => id === oilGasVolumeNode);
  if (node?.type !== 'criterion') throw new Error('the volume is no criterion');
  const [condition] = node.when.conditions;
  if (!condition) throw new Error('the volume has no condition');
  condition.rule = JSON.parse(JSON.stringify(condition.rule).replace(String(from), String(to)));
  return document;
}

describe.each(databases)('the trip of a grading model, on %s', (database) => {
  let app: TestApp;
  let editor: Caller;
  let system: Caller;

  beforeAll(async () => {
    app = await startTestApp({ database });
    await tellCustomers(app, oilGasCustomers().slice(0, 1500));
    await app.get(GradingLifeCycle).create(key, oilGasModel, systemActor);
    editor = await app.as('editor');
    system = await app.withKey('evaluate');
  });
  afterAll(() => app.close());

  it('publishes the first version, verified on the customers', async () => {
    const { body } = await editor.call('publishGradingDraft', { params, body: { note: 'first' }, ifMatch: 1 });
    expect(body).toMatchObject({ number: 1, live: true, note: 'first', moved: 0 });
    expect(body.verified).toBe(1500);
    expect(body.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('previews a change on every customer, with the names', async () => {
    const document = withThreshold(3000, 2500);
    const { body } = await editor.call('previewGradingModel', { params, body: { document, movers: {} } });
    expect(body.report.total).toBe(1500);
    expect(body.baseline).toBe(1);
    expect(body.report.movement?.up).toBeGreaterThan(0);
    expect(body.movers?.total).toBe(body.report.movement?.up);
  });

  it('saves the change, publishes it, and answers with both versions', async () => {
    const saved = await editor.call('saveGradingDraft', { params, body: withThreshold(3000, 2500), ifMatch: 1 });
    expect(saved.body).toMatchObject({ revision: 2, diagnostics: [] });
    expect(saved.headers.etag).toBe('"r2"');
    const published = await editor.call('publishGradingDraft', { params, body: { note: '3,000 → 2,500' }, ifMatch: 2 });
    expect(published.body.number).toBe(2);
    expect(published.body.moved).toBeGreaterThan(0);
    const facts = { ...oilGasCustomers().find(({ code }) => code === 'OG-01427')?.facts };
    const tierBy = async (version?: number) =>
      (await system.call('evaluate', { params, body: { facts, ...(version ? { version } : {}) } })).body;
    expect(await tierBy()).toMatchObject({ status: 'graded', tier: 'A', version: { number: 2 } });
    expect(await tierBy(1)).toMatchObject({ status: 'graded', tier: 'B', version: { number: 1 } });
  });
});
