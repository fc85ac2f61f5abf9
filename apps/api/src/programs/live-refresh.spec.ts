import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oilGasModel } from '@tierwright/examples';
import { Models, newRowId, WriteGate } from '@tierwright/persistence';
import { GradingLifeCycle } from '../grading-models/grading-life-cycle.js';
import { systemActor } from '../http/actor.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { LiveRefresh } from './live-refresh.js';
import { Programs } from './programs.js';

describe('what another process published', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
    await app.get(GradingLifeCycle).create('routes', oilGasModel, systemActor);
    await app.get(GradingLifeCycle).publish('routes', 1, 'first', systemActor);
  });
  afterAll(() => app.close());

  it('answers here after the next look', async () => {
    const models = app.get(Models);
    const model = (await models.byKey('grading', 'routes'))!;
    const first = (await models.liveVersion(model.id))!;
    const second = { ...first, id: newRowId(), number: 2, hash: 'f'.repeat(64) };
    await app.get(WriteGate).tx(async () => {
      await models.insertVersion(second);
      await models.activate(model.id, second.id, { by: 'elsewhere', at: new Date().toISOString() });
    });
    const liveNumber = async () => (await app.get(Programs).find('routes')).number;
    expect(await liveNumber()).toBe(1);
    await app.get(LiveRefresh).refresh();
    expect(await liveNumber()).toBe(2);
    expect((await app.get(Programs).find('routes', 1)).hash).toBe(first.hash);
  });
});
