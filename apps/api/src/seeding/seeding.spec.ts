import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oilGasModelKey, oilGasStrategyKey } from '@tierwright/examples';
import { Customers, Models } from '@tierwright/persistence';
import { databases } from '../testing/databases.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';

/** Tier counts of a model once everyone is graded. */
async function countsOf(app: TestApp, key: string) {
  const viewer = await app.as('viewer');
  for (let tries = 0; tries < 600; tries++) {
    const { body } = await viewer.call('readGradingModel', { params: { key } });
    if (body.grading?.finishedAt)
      return Object.fromEntries(body.counts.map(({ tier, count }) => [tier ?? 'none', count]));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the grading did not end');
}

describe.each(databases)('the oil and gas demo, on %s', (database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ database, demo: 'oil-gas' });
  });
  afterAll(() => app.close());

  it('is there at the first start: customers, models, a strategy, and a clock that stands still', async () => {
    expect(await app.get(Customers).count()).toBe(5000);
    const { body } = await app.anonymous().call('readInstallation');
    expect(body).toMatchObject({
      today: '2026-11-30',
      fixedClock: true,
      demo: { dataset: 'oil-gas', customers: 5000 },
    });
    const counts = await countsOf(app, oilGasModelKey);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(5000);
    const abc = await countsOf(app, 'abc-lifetime');
    expect(abc['A']).toBeGreaterThan(0);
  });

  it('was verified by the referee on every customer', async () => {
    const { body } = await (await app.as('viewer')).call('listGradingVersions', { params: { key: oilGasModelKey } });
    expect(body.items.map(({ number, verified, publishedBy }) => [number, verified, publishedBy])).toEqual([
      [1, 5000, 'Tierwright'],
    ]);
  });

  it('is not seeded again by the next start', async () => {
    const models = app.get(Models);
    const strategy = await models.byKey('strategy', oilGasStrategyKey);
    app = await app.restart();
    expect(await app.get(Customers).count()).toBe(5000);
    const again = app.get(Models);
    expect((await again.byKey('strategy', oilGasStrategyKey))?.id).toBe(strategy?.id);
    expect(await again.listVersions(strategy!.id)).toHaveLength(1);
  });

  it('does not come back once it was removed', async () => {
    const editor = await app.as('editor');
    expect((await editor.call('removeDemoData')).status).toBe(204);
    app = await app.restart();
    expect(await app.get(Customers).count()).toBe(0);
    const { body } = await app.anonymous().call('readInstallation');
    expect(body).toMatchObject({ demo: null, fixedClock: false });
  });
});

describe.each(databases)('the Superstore demo, on %s', (database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ database, demo: 'superstore' });
  }, 60_000);
  afterAll(() => app.close());

  it('grades the 793 customers of the real orders A 396, B 209, C 188', async () => {
    expect(await app.get(Customers).count()).toBe(793);
    expect(await countsOf(app, 'abc-lifetime')).toEqual({ A: 396, B: 209, C: 188, none: 0 });
    expect((await app.anonymous().call('readInstallation')).body.today).toBe('2017-12-31');
  });
});
