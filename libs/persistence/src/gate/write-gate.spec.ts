import { expect, it } from '@jest/globals';
import { openPersistence } from '../database/open-persistence.js';
import { NOW, onEachDatabase, origin } from '../testing/each-database.js';
import { GateBusy } from './write-gate.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

onEachDatabase('The write gate', (database) => {
  it('keeps the writes of 20 parallel writers, and takes back only those of the ones that fail', async () => {
    const { gate, repositories } = database().persistence;
    const writers = Array.from({ length: 20 }, (_, index) =>
      gate.tx(async () => {
        await repositories.customers.merge([{ code: `W${index}a`, facts: { n: index } }], origin());
        await pause(index % 3);
        await repositories.customers.merge([{ code: `W${index}b`, facts: { n: index } }], origin());
        if (index % 4 === 3) throw new Error(`writer ${index} gives up`);
      }),
    );
    const outcomes = await Promise.allSettled(writers);
    const kept = outcomes.flatMap(({ status }, index) => (status === 'fulfilled' ? [`W${index}a`, `W${index}b`] : []));
    expect(kept).toHaveLength(30);
    const rows = await repositories.customers.page(null, 100, { search: 'W' });
    expect(rows.map((row) => row.code)).toEqual([...kept].sort());
    expect(gate.length).toBe(0);
  });

  it('lets a transaction inside a transaction join it, so that both are kept or neither', async () => {
    const { gate, repositories } = database().persistence;
    const work = gate.tx(async () => {
      await gate.tx(() => repositories.customers.merge([{ code: 'INNER', facts: {} }], origin()));
      expect(await repositories.customers.byCode('INNER')).not.toBeNull();
      throw new Error('the outer one fails');
    });
    await expect(work).rejects.toThrow('the outer one fails');
    expect(await repositories.customers.byCode('INNER')).toBeNull();
  });

  it('refuses a write outside of a transaction', async () => {
    const { repositories } = database().persistence;
    await expect(repositories.decisions.insertMany([])).rejects.toThrow('needs an open transaction');
  });

  it('does not let work that outlives its transaction write into it', async () => {
    const { gate, repositories } = database().persistence;
    let late: Promise<unknown> = Promise.resolve();
    await gate.tx(async () => {
      late = pause(20).then(() => repositories.sessions.removeExpired(NOW));
      late.catch(() => undefined);
      await pause(0);
    });
    await expect(late).rejects.toThrow('needs an open transaction');
  });

  it('says at once that too many writes wait', async () => {
    const busy = await openPersistence(database().url, { maxQueue: 2 });
    const slow = [busy.gate.tx(() => pause(50)), busy.gate.tx(() => pause(1))];
    await expect(busy.gate.tx(() => pause(1))).rejects.toThrow(GateBusy);
    await Promise.all(slow);
    await busy.close();
  });

  it('gives up on a write that waited too long, and never runs it', async () => {
    const busy = await openPersistence(database().url, { maxWaitMs: 20, serial: true });
    let ran = false;
    const slow = busy.gate.tx(() => pause(80));
    const impatient = busy.gate.tx(async () => {
      ran = true;
      await pause(0);
    });
    await expect(impatient).rejects.toThrow(GateBusy);
    await slow;
    await busy.gate.tx(() => pause(0));
    expect(ran).toBe(false);
    await busy.close();
  });
});
