import { expect, it } from '@jest/globals';
import { NOW, onEachDatabase, origin } from '../testing/each-database.js';

const LATER = '2026-11-30T08:01:00.000Z';
const MUCH_LATER = '2026-11-30T09:00:00.000Z';

onEachDatabase('Jobs', (database) => {
  const jobs = () => database().persistence.repositories.jobs;
  const tx = <T>(work: () => Promise<T>) => database().persistence.gate.tx(work);
  const ask = (kind: string, uniqueKey = 'k') =>
    tx(() => jobs().enqueue({ kind, uniqueKey, payload: { uniqueKey }, total: 10 }, NOW));

  it('are the same job when asked for again before it is finished, and a new one afterwards', async () => {
    const first = await ask('once');
    expect((await ask('once')).id).toBe(first.id);
    await tx(() => jobs().finish(first.id, NOW));
    expect((await ask('once')).id).not.toBe(first.id);
  });

  it('are leased by one worker, and by another only when the lease has run out', async () => {
    const job = await ask('leased');
    const lease = (now: string, until: string) => tx(() => jobs().lease(['leased'], now, until));
    expect(await lease(NOW, LATER)).toMatchObject({ id: job.id, attempts: 1, state: 'running' });
    expect(await lease(NOW, LATER)).toBeNull();
    expect(await lease(MUCH_LATER, MUCH_LATER)).toMatchObject({ id: job.id, attempts: 2 });
  });

  it('lose the rows of a chunk together with its cursor, and keep them together', async () => {
    const { customers } = database().persistence.repositories;
    const job = await ask('chunks');
    const chunk = (code: string, fails: boolean) =>
      tx(async () => {
        await customers.merge([{ code, facts: {} }], origin());
        await jobs().saveCursor(job.id, { after: code }, { done: 1, total: 10 }, LATER);
        if (fails) throw new Error('the power went');
      });
    await chunk('CHUNK1', false);
    await expect(chunk('CHUNK2', true)).rejects.toThrow('the power went');
    expect((await jobs().byId(job.id))?.cursor).toEqual({ after: 'CHUNK1' });
    expect(await customers.byCode('CHUNK2')).toBeNull();
    expect(await customers.byCode('CHUNK1')).not.toBeNull();
  });

  it('are free again after the process that held them is gone', async () => {
    const job = await ask('freed');
    await tx(() => jobs().lease(['freed'], NOW, MUCH_LATER));
    await tx(() => jobs().release(['freed']));
    expect(await tx(() => jobs().lease(['freed'], NOW, MUCH_LATER))).toMatchObject({ id: job.id, attempts: 2 });
    await tx(() => jobs().fail(job.id, 'out of luck', LATER));
    expect(await jobs().latest('freed', 'k')).toMatchObject({ state: 'failed', error: 'out of luck' });
  });
});
