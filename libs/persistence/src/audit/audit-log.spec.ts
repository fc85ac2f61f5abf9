import { expect, it } from '@jest/globals';
import { writerDataSource } from '../database/data-sources.js';
import { parseDatabaseUrl } from '../database/database-url.js';
import { NOW, onEachDatabase } from '../testing/each-database.js';
import { StoredOutboxEvent } from './stored-outbox-event.js';

onEachDatabase('The audit log', (database) => {
  const event = {
    at: NOW,
    actor: '李敏',
    action: 'version.published',
    subject: 'grading-model/abc',
    detail: { number: 2 },
    requestId: 'r1',
  };

  it('is written with the news for other systems, or neither is when the deed fails', async () => {
    const { gate, repositories } = database().persistence;
    await gate.tx(() => repositories.audit.record(event));
    const failed = gate.tx(async () => {
      await repositories.audit.record({ ...event, action: 'never' });
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await repositories.audit.page(null, 10)).toMatchObject([event]);
    const writer = await writerDataSource(parseDatabaseUrl(database().url)).initialize();
    expect(await writer.manager.find(StoredOutboxEvent)).toMatchObject([
      { topic: 'version.published', payload: { subject: 'grading-model/abc', number: 2 }, sentAt: null },
    ]);
    await writer.destroy();
  });

  it('cannot be changed or shortened, not even past the repositories', async () => {
    const writer = await writerDataSource(parseDatabaseUrl(database().url)).initialize();
    await expect(writer.query(`UPDATE audit_event SET actor = 'someone else'`)).rejects.toThrow('append-only');
    await expect(writer.query(`DELETE FROM audit_event`)).rejects.toThrow('append-only');
    await writer.destroy();
  });
});
