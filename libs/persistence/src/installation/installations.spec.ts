import { expect, it } from '@jest/globals';
import { NOW, onEachDatabase } from '../testing/each-database.js';

onEachDatabase('The installation', (database) => {
  it('is one row, which changes when the demo leaves', async () => {
    const { gate, repositories } = database().persistence;
    const { installations } = repositories;
    expect(await installations.read()).toBeNull();
    const row = {
      zone: 'Asia/Shanghai',
      clockFixedOn: '2026-11-30',
      demo: 'oil-gas',
      setupTokenHash: null,
      cursorSecret: 'secret',
      createdAt: NOW,
    };
    await gate.tx(() => installations.create(row));
    await gate.tx(() => installations.change({ clockFixedOn: null, demo: null }));
    expect(await installations.read()).toMatchObject({ ...row, clockFixedOn: null, demo: null });
    await expect(gate.tx(() => installations.create(row))).rejects.toThrow();
  });

  it('has a dictionary of facts, in the order they were declared', async () => {
    const { gate, repositories } = database().persistence;
    const fact = (key: string, zh: string) => ({ key, label: { zh, en: key }, type: 'number' as const });
    await gate.tx(() => repositories.facts.put([fact('b', '乙'), fact('a', '甲')]));
    await gate.tx(() => repositories.facts.put([fact('c', '丙'), fact('b', '改')]));
    expect(await repositories.facts.list()).toEqual([fact('b', '改'), fact('a', '甲'), fact('c', '丙')]);
  });
});
