import { expect, it } from '@jest/globals';
import { newRowId } from '../row-id.js';
import { NOW, onEachDatabase } from '../testing/each-database.js';

onEachDatabase('Decisions', (database) => {
  it('are kept many at once and read page by page, newest first', async () => {
    const { gate, repositories } = database().persistence;
    const rows = Array.from({ length: 3000 }, (_, index) => ({
      id: newRowId(1_700_000_000_000 + index),
      model: 'abc',
      version: 1,
      versionHash: 'h',
      strategyHash: null,
      customer: index % 2 ? `C${index}` : null,
      customerName: null,
      tier: index % 3 ? 'A' : null,
      status: index % 3 ? ('graded' as const) : ('ungraded' as const),
      requestedBy: 'key ERP',
      at: NOW,
      asOf: '2026-11-30',
      facts: { index, text: '油' },
    }));
    await gate.tx(() => repositories.decisions.insertMany(rows));
    const first = await repositories.decisions.page(null, 2);
    expect(first.map((row) => row.facts['index'])).toEqual([2999, 2998]);
    const second = await repositories.decisions.page(first.at(-1)!.id, 1);
    expect(second[0]).toMatchObject(rows[2997]!);
    expect(await repositories.decisions.byId(rows[0]!.id)).toMatchObject({ tier: null, status: 'ungraded' });
  });
});
