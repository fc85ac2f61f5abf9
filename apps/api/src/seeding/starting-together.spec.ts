import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Customers, DatabaseTaken, Models } from '@tierwright/persistence';
import { databases, placeOf } from '../testing/databases.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';

describe.each(databases)('two processes that start at once on one new database, on %s', (database) => {
  const folder = mkdtempSync(join(tmpdir(), 'tierwright-together-'));
  let drop = () => Promise.resolve();
  let outcomes: PromiseSettledResult<TestApp>[] = [];
  const running = () => outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));

  beforeAll(async () => {
    const place = await placeOf(database);
    drop = place?.drop ?? drop;
    const env = { DATABASE_URL: place?.url ?? `sqlite:${join(folder, 'shared.db')}` };
    outcomes = await Promise.allSettled([1, 2].map(() => startTestApp({ demo: 'oil-gas', env })));
  });
  afterAll(async () => {
    await Promise.all(running().map((app) => app.close()));
    await drop();
    rmSync(folder, { recursive: true });
  });

  it('both serve from a server; of a file one serves and the other says why it does not', () => {
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(running()).toHaveLength(database === 'SQLite' ? 1 : 2);
    expect(refused).toHaveLength(database === 'SQLite' ? 1 : 0);
    for (const reason of refused) expect(reason).toBeInstanceOf(DatabaseTaken);
  });

  it('seed it once: nothing is doubled, and each that serves grades with it', async () => {
    for (const app of running()) {
      expect(await app.get(Customers).count()).toBe(5_000);
      const models = app.get(Models);
      const model = (await models.byKey('grading', 'oil-gas-routes'))!;
      expect((await models.listVersions(model.id)).map(({ number }) => number)).toEqual([1]);
      const admin = await app.as('admin');
      const { items } = (await admin.call('listGradingModels')).body;
      expect(items.map(({ key }) => key).sort()).toEqual(['abc-lifetime', 'oil-gas-routes']);
      const system = await app.withKey('evaluate');
      const params = { key: 'oil-gas-routes' };
      const answer = await system.call('evaluate', { params, body: { customer: 'OG-01427' } });
      expect(answer.body.status).toBe('graded');
    }
  });
});
