import { expect, it } from '@jest/globals';
import { onEachDatabase, origin } from '../testing/each-database.js';

onEachDatabase('Orders', (database) => {
  it('count once however often their file is imported, and again when that import is undone', async () => {
    const { gate, repositories } = database().persistence;
    const { customers, orders } = repositories;
    await gate.tx(() =>
      customers.merge(
        [
          { code: 'O1', facts: {} },
          { code: 'O2', facts: {} },
        ],
        origin(),
      ),
    );
    const ids = [...(await customers.byCodes(['O1', 'O2'])).values()].map((row) => row.id).sort();
    const line = (customerId: string, orderNumber: string, amountE4: number, importId: string) => ({
      customerId,
      orderNumber,
      orderedOn: '2026-01-02',
      amountE4,
      profitE4: null,
      segment: null,
      region: '华东',
      importId,
      line: 2,
    });
    const first = [
      line(ids[0]!, 'N1', 10_000, 'one'),
      line(ids[0]!, 'N1', 5_001, 'one'),
      line(ids[1]!, 'N2', 1, 'one'),
    ];
    await gate.tx(() => orders.add(first, 'one'));
    expect(await orders.totalAmountE4('2026-12-31')).toBe(15_002n);
    await gate.tx(() => orders.add([line(ids[0]!, 'N1', 20_000, 'two')], 'two'));
    expect(await orders.totalAmountE4('2026-12-31')).toBe(20_001n);
    expect((await orders.linesOf(ids)).map((row) => row.amountE4).sort()).toEqual([1, 20_000]);
    expect(await orders.customerIds('', 10)).toEqual(ids);
    expect(await orders.customerIds(ids[0]!, 10)).toEqual([ids[1]]);
    await gate.tx(() => orders.removeImport('two'));
    expect(await orders.totalAmountE4('2026-12-31')).toBe(15_002n);
    expect(await orders.totalAmountE4('2026-01-01')).toBe(0n);
    expect(await orders.countLines()).toBe(3);
  });
});
