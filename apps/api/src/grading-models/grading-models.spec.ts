import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Starter } from '@tierwright/contract';
import { compile, jsonLogicInputs } from '@tierwright/engine';
import { demoFacts, oilGasCases, oilGasModel, oilGasModelKey } from '@tierwright/examples';
import { FactDictionary, WriteGate } from '@tierwright/persistence';
import { systemActor } from '../http/actor.js';
import { runExport } from '../referee/run-export.js';
import type { Caller } from '../testing/caller.js';
import { databases } from '../testing/databases.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { GradingLifeCycle } from './grading-life-cycle.js';

describe.each(databases)('grading models, on %s', (database) => {
  let app: TestApp;
  let editor: Caller;

  beforeAll(async () => {
    app = await startTestApp({ database });
    await app.get(WriteGate).tx(() => app.get(FactDictionary).put(demoFacts));
    await app.get(GradingLifeCycle).create(oilGasModelKey, oilGasModel, systemActor);
    editor = await app.as('editor');
  });
  afterAll(() => app.close());

  it.each(Starter.options.filter((starter) => starter !== 'blank').map((starter) => [starter]))(
    'start from %s with a flow that can be published as it is',
    async (starter) => {
      const body = { name: `分级 ${starter}`, from: { starter } };
      const { key, draft } = (await editor.call('createGradingModel', { body })).body;
      expect(draft.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(draft.document.name).toEqual({ zh: body.name, en: body.name });
      const published = await editor.call('publishGradingDraft', {
        params: { key },
        body: { note: 'first' },
        ifMatch: draft.revision,
      });
      expect(published.body.number).toBe(1);
    },
  );

  it('start blank, with tiers and findings of what is missing', async () => {
    const body = { name: '空白', key: 'blank-one', from: { starter: 'blank' as const } };
    const { draft } = (await editor.call('createGradingModel', { body })).body;
    expect(draft.document.tiers.length).toBeGreaterThan(0);
    expect(draft.diagnostics.length).toBeGreaterThan(0);
    const taken = await editor.call('createGradingModel', { body });
    expect(taken.problem).toMatchObject({ code: 'key-taken', params: { key: 'blank-one' } });
  });

  it('start as a copy that says the same under another name', async () => {
    const body = { name: 'A copy', from: { copyOf: oilGasModelKey } };
    const { key, draft } = (await editor.call('createGradingModel', { body })).body;
    expect(key).toBe('a-copy');
    expect(draft.document).toEqual({ ...oilGasModel, name: { zh: 'A copy', en: 'A copy' } });
    const unknown = await editor.call('createGradingModel', { body: { name: 'x', from: { copyOf: 'nobody' } } });
    expect(unknown.problem.code).toBe('unknown-model');
  });

  it('tell in the list whether the draft differs from what is live, by content and not by place', async () => {
    const params = { key: oilGasModelKey };
    const differs = async () => (await editor.call('readGradingModel', { params })).body.draft.differs;
    expect(await differs()).toBe(true);
    await editor.call('publishGradingDraft', { params, body: { note: 'first' }, ifMatch: 1 });
    expect(await differs()).toBe(false);
    const moved = structuredClone(oilGasModel);
    moved.criteriaFlow.nodes[0]!.position.x += 40;
    await editor.call('saveGradingDraft', { params, body: moved, ifMatch: 1 });
    expect(await differs()).toBe(false);
    const again = await editor.call('publishGradingDraft', { params, body: { note: 'again' }, ifMatch: 2 });
    expect(again.problem.code).toBe('nothing-to-publish');
    const { items } = (await editor.call('listGradingModels')).body;
    expect(items.find(({ key }) => key === oilGasModelKey)?.live).toMatchObject({ number: 1, live: true });
  });

  it('give a version with its document, its hash as ETag, and 404 for a number that is none', async () => {
    const version = await editor.call('readGradingVersion', { params: { key: oilGasModelKey, number: 1 } });
    expect(version.body.document).toEqual(oilGasModel);
    expect(version.headers.etag).toBe(`"${version.body.hash}"`);
    for (const number of ['9', '0', '01', 'x', '1e3']) {
      const missing = await editor.call('readGradingVersion', { params: { key: oilGasModelKey, number } });
      expect(missing.status).toBe(404);
    }
  });

  it('can be downloaded as plain JsonLogic that gives the same tiers elsewhere', async () => {
    const download = await editor.call('readJsonLogic', { params: { key: oilGasModelKey, number: 1 } });
    expect(download.headers['content-disposition']).toBe('attachment; filename="oil-gas-routes-v1.json"');
    const exported = JSON.parse(download.text);
    const { program } = compile(oilGasModel);
    const usable = oilGasCases.flatMap(({ facts, tier }) => {
      const inputs = jsonLogicInputs(program, facts);
      return inputs ? [{ inputs, tier }] : [];
    });
    expect(usable.length).toBeGreaterThan(5);
    for (const { inputs, tier } of usable) expect(runExport(exported, inputs)).toBe(tier);
  });

  it('may be read by a viewer and changed by none', async () => {
    const viewer = await app.as('viewer');
    const params = { key: oilGasModelKey };
    expect((await viewer.call('readGradingDraft', { params })).status).toBe(200);
    expect((await viewer.call('saveGradingDraft', { params, body: oilGasModel, ifMatch: 2 })).status).toBe(403);
    expect((await viewer.call('publishGradingDraft', { params, body: { note: 'x' }, ifMatch: 2 })).status).toBe(403);
  });
});
