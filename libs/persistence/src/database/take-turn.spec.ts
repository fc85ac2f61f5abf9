import { expect, it } from '@jest/globals';
import { onEachDatabase } from '../testing/each-database.js';
import { DatabaseTaken, takeTurn } from './take-turn.js';

const brief = { file: 150, server: 150 };

onEachDatabase('The turn at a database', (database) => {
  it('is one process at a time, and the next has it once the first lets go', async () => {
    const { url } = database();
    const first = await takeTurn(url);
    await expect(takeTurn(url, brief)).rejects.toThrow(DatabaseTaken);
    const next = takeTurn(url);
    await first.release();
    await (await next).release();
  });

  it('goes on to the next at a server once the first has started, and stays with it at a file', async () => {
    const { url } = database();
    const first = await takeTurn(url);
    await first.started();
    const next = takeTurn(url, brief);
    if (url.startsWith('sqlite:')) await expect(next).rejects.toThrow(/^another process already runs on .+\.db;/);
    else await (await next).release();
    await first.release();
  });

  it('leaves the rows readable for who does not ask for it', async () => {
    const turn = await takeTurn(database().url);
    expect(await database().persistence.repositories.customers.count()).toBe(0);
    await turn.release();
  });
});
