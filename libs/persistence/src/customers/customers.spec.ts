import { expect, it } from '@jest/globals';
import { NOW, onEachDatabase, origin } from '../testing/each-database.js';
import type { CustomerInput } from './merge-customers.js';

const undo = { source: 'undone', effectiveOn: '2026-11-30', at: NOW };

onEachDatabase('Customers', (database) => {
  const customers = () => database().persistence.repositories.customers;
  const tx = <T>(work: () => Promise<T>) => database().persistence.gate.tx(work);
  const facts = async (code: string) => (await customers().byCode(code))?.facts;

  it('are made, changed and left alone by a merge, which counts each', async () => {
    const rows: CustomerInput[] = [
      { code: 'M1', name: '甲', facts: { a: 1, b: 'x' } },
      { code: 'M2', name: '乙', facts: { a: 2 } },
    ];
    expect(await tx(() => customers().merge(rows, origin()))).toEqual({ created: 2, updated: 0, unchanged: 0 });
    const told: CustomerInput[] = [
      rows[0]!,
      { code: 'M2', facts: { a: null, c: true } },
      { code: 'M3', facts: { a: '' } },
    ];
    expect(await customers().countMerge(told)).toEqual({ created: 1, updated: 1, unchanged: 1 });
    expect(await tx(() => customers().merge(told, origin()))).toEqual({ created: 1, updated: 1, unchanged: 1 });
    expect(await customers().byCode('M2')).toMatchObject({ name: '乙', facts: { c: true } });
    expect(await customers().byCode('M3')).toMatchObject({ name: 'M3', facts: {} });
  });

  it('are the same row alone as among others, and absent when nobody has the code', async () => {
    await tx(() => customers().merge([{ code: "Q'1", name: '丙', facts: { a: 1.5, b: '油' } }], origin('f1')));
    expect({ ...(await customers().byCodes(["Q'1"])).get("Q'1") }).toEqual(await customers().byCode("Q'1"));
    expect(await customers().byCode('NOBODY')).toBeNull();
  });

  it('keep every change of a fact, newest first, and the latest of each', async () => {
    for (const a of [1, 2, 3])
      await tx(() => customers().merge([{ code: 'H1', facts: { a, b: 'same' } }], origin(`f${a}`)));
    const { id } = (await customers().byCode('H1'))!;
    const history = await customers().history(id, null, 2);
    expect(history.map((row) => [row.factKey, row.value, row.source])).toEqual([
      ['a', 3, 'f3'],
      ['a', 2, 'f2'],
    ]);
    const older = await customers().history(id, history.at(-1)!.seq, 10);
    expect(older.map((row) => [row.factKey, row.value])).toEqual([
      ['b', 'same'],
      ['a', 1],
    ]);
    const latest = await customers().latestChanges(id);
    expect(latest.map((row) => [row.factKey, row.value])).toEqual([
      ['a', 3],
      ['b', 'same'],
    ]);
  });

  it('count their changes, so that a copy of them knows when it is stale', async () => {
    const before = await customers().revision();
    await tx(() => customers().merge([{ code: 'R1', facts: {} }], origin()));
    expect(await customers().revision()).toBe(before + 1);
  });

  it('are listed by code in pages, by a part of the name or code, taken as it is written', async () => {
    const rows = ['P3', 'P1', 'P2'].map((code) => ({ code, name: `100% ${code}`, facts: {} }));
    await tx(() => customers().merge(rows, origin()));
    const page = await customers().page(null, 2, { search: '100% p' });
    expect(page.map((row) => row.code)).toEqual(['P1', 'P2']);
    expect((await customers().page('P2', 2, { search: '100%' })).map((row) => row.code)).toEqual(['P3']);
    expect(await customers().page(null, 2, { search: '100_' })).toEqual([]);
  });

  it('lose what an undone import told, whatever came before or after it', async () => {
    await tx(() => customers().merge([{ code: 'U1', name: 'old', facts: { a: 1, b: 1, c: 1 } }], origin()));
    const bad: CustomerInput[] = [
      { code: 'U1', name: 'new', facts: { a: 2, b: 2, c: null } },
      { code: 'U2', facts: { a: 2 } },
      { code: 'U3', facts: { a: 2 } },
    ];
    await tx(() => customers().merge(bad, origin('bad')));
    await tx(() =>
      customers().merge(
        [
          { code: 'U1', facts: { b: 3 } },
          { code: 'U3', facts: { b: 3 } },
        ],
        origin('good'),
      ),
    );
    const chunk = await tx(() => customers().revert('bad', '', 100, undo));
    expect(chunk).toMatchObject({ removed: 1, restored: 2 });
    expect((await tx(() => customers().revert('bad', chunk.next!, 100, undo))).next).toBeNull();
    expect(await customers().byCode('U1')).toMatchObject({ name: 'old', facts: { a: 1, b: 3, c: 1 } });
    expect(await customers().byCode('U2')).toBeNull();
    expect(await facts('U3')).toEqual({ b: 3 });
  });

  it('know what was known of them on an earlier day, without what was taken back since', async () => {
    const on = (effectiveOn: string, importId: string, told: CustomerInput['facts']) =>
      tx(() => customers().merge([{ code: 'DAY1', name: 'day', facts: told }], { ...origin(importId), effectiveOn }));
    await on('2026-01-01', 'january', { a: 1, b: 1 });
    await on('2026-02-01', 'wrong', { a: 9 });
    await on('2026-03-01', 'march', { a: 3, b: null });
    const file = {
      kind: 'customers',
      fileName: 'wrong.csv',
      encoding: 'utf-8',
      delimiter: ',',
      createdBy: 'x',
    } as const;
    const counts = {
      byteCount: 0,
      columns: [],
      faults: [],
      check: null,
      done: 0,
      total: 0,
      demo: false,
      createdAt: NOW,
    };
    const { importFiles } = database().persistence.repositories;
    await tx(() => importFiles.insert({ id: 'wrong', state: 'undone', ...file, ...counts }, Buffer.alloc(0)));
    await tx(() => customers().revert('wrong', '', 100, undo));
    const { id } = (await customers().byCode('DAY1'))!;
    expect(await customers().factsOn(id, '2025-12-31')).toEqual({});
    expect(await customers().factsOn(id, '2026-01-31')).toEqual({ a: 1, b: 1 });
    expect(await customers().factsOn(id, '2026-03-01')).toEqual({ a: 3 });
  });

  it('know which of them an import touched last', async () => {
    const rows = ['T1', 'T2', 'T3'].map((code) => ({ code, facts: { a: 1 } }));
    await tx(() => customers().merge(rows, origin('touch')));
    await tx(() => customers().merge([{ code: 'T2', facts: { a: 2 } }], origin('later')));
    expect((await customers().pageTouchedBy('touch', '', 10)).map((row) => row.code)).toEqual(['T1', 'T3']);
    expect(await customers().countTouchedBy('later')).toBe(1);
  });

  it('of the demo leave with all that hangs on them, and the others stay', async () => {
    const { decisions } = database().persistence.repositories;
    await tx(() => customers().merge([{ code: 'D1', facts: { a: 1 } }], { ...origin(), demo: true }));
    await tx(() => customers().merge([{ code: 'D2', facts: { a: 1 } }], origin()));
    const decision = (id: string, customer: string | null) => ({
      id,
      model: 'm',
      version: 1,
      versionHash: 'h',
      strategyHash: null,
      customer,
      customerName: null,
      tier: 'A',
      status: 'graded' as const,
      requestedBy: 'key',
      at: NOW,
      asOf: '2026-11-30',
      facts: {},
    });
    await tx(() => decisions.insertMany([decision('d1', 'D1'), decision('d2', 'D2'), decision('d3', null)]));
    expect(await customers().countDemo()).toBe(1);
    expect(await tx(() => customers().removeDemo())).toBe(1);
    expect(await customers().byCode('D1')).toBeNull();
    expect(await facts('D2')).toEqual({ a: 1 });
    expect((await decisions.page(null, 10)).map((row) => row.id)).toEqual(['d3', 'd2']);
  });
});
