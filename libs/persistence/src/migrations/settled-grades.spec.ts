import { expect, it } from '@jest/globals';
import { writerDataSource } from '../database/data-sources.js';
import { parseDatabaseUrl } from '../database/database-url.js';
import { migrate } from '../database/migrate.js';
import { NOW, onEachDatabase, origin } from '../testing/each-database.js';

onEachDatabase('A database from before stability rules', (database) => {
  it('keeps its grades, with nothing settled', async () => {
    const { gate, repositories } = database().persistence;
    const { customers, grades, models } = repositories;
    const modelId = await gate.tx(async () => {
      await customers.merge([{ code: 'OLD', facts: {} }], origin());
      return (await models.createModel('grading', 'old', {}, { by: 'x', at: NOW }))!.id;
    });
    const customerId = (await customers.byCode('OLD'))!.id;
    const writer = await writerDataSource(parseDatabaseUrl(database().url)).initialize();
    for (const column of ['proposed_tier', 'proposed_tier_key', 'settled_by', 'stability']) {
      await writer.query(`ALTER TABLE grade DROP COLUMN ${column}`);
    }
    await writer.query(`DELETE FROM schema_migration WHERE name LIKE 'SettledGrades%'`);
    await writer.query(`INSERT INTO grade (customer_id, model_id, tier, tier_key, version_number, version_id, graded_at)
      VALUES ('${customerId}', '${modelId}', 't_a', 'A', 1, 'v1', '${NOW}')`);
    await migrate(writer);
    await writer.destroy();
    expect(await grades.ofModel(modelId, [customerId])).toMatchObject([
      { tierKey: 'A', proposedTier: null, settledBy: null, stability: null },
    ]);
  });
});
