import { expect, it } from '@jest/globals';
import { onEachDatabase, origin } from '../testing/each-database.js';
import { openPopulationReader } from './open-population-reader.js';

onEachDatabase('The population', (database) => {
  it('is every customer by code, beyond one page, and tells when it has changed', async () => {
    const { gate, repositories } = database().persistence;
    const code = (index: number) => `C${String(index).padStart(6, '0')}`;
    const rows = Array.from({ length: 12_345 }, (_, index) => ({
      code: code(index),
      name: `客户${index}`,
      facts: { n: index },
    }));
    for (let from = 0; from < rows.length; from += 4000) {
      await gate.tx(() => repositories.customers.merge(rows.slice(from, from + 4000), origin()));
    }
    const reader = openPopulationReader(database().url);
    const population = await reader.read();
    expect(population.rows).toEqual(rows);
    expect(await reader.revision()).toBe(population.revision);
    await gate.tx(() => repositories.customers.merge([{ code: code(0), facts: { n: -1 } }], origin()));
    expect(await reader.revision()).toBe(population.revision + 1);
    expect((await reader.read()).rows[0]).toMatchObject({ facts: { n: -1 } });
    await reader.close();
  });
});
