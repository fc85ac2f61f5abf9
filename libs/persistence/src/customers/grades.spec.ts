import { expect, it } from '@jest/globals';
import { NOW, onEachDatabase, origin } from '../testing/each-database.js';

const withoutRules = { proposedTier: null, proposedTierKey: null, settledBy: null, stability: null };

onEachDatabase('Grades', (database) => {
  it('are one row for a customer and a model, filter the list and are counted', async () => {
    const { gate, repositories } = database().persistence;
    const { customers, grades, models } = repositories;
    const codes = ['G1', 'G2', 'G3', 'G4'];
    const modelId = await gate.tx(async () => {
      await customers.merge(
        codes.map((code) => ({ code, facts: {} })),
        origin(),
      );
      return (await models.createModel('grading', 'm', {}, { by: 'x', at: NOW }))!.id;
    });
    const known = await customers.byCodes(codes);
    const grade = (code: string, tierKey: string | null, versionNumber: number) => ({
      customerId: known.get(code)!.id,
      modelId,
      tier: tierKey && `t_${tierKey}`,
      tierKey,
      versionNumber,
      versionId: `v${versionNumber}`,
      gradedAt: NOW,
      ...withoutRules,
    });
    await gate.tx(() => grades.put([grade('G1', 'A', 1), grade('G2', 'A', 1), grade('G3', null, 1)]));
    await gate.tx(() => grades.put([grade('G2', 'B', 2)]));
    const inTier = async (tierKey: string | null) =>
      (await customers.page(null, 10, { grade: { modelId, tierKey } })).map((row) => row.code);
    expect(await inTier('A')).toEqual(['G1']);
    expect(await inTier('B')).toEqual(['G2']);
    expect(await inTier(null)).toEqual(['G3', 'G4']);
    const counts = await grades.counts(modelId);
    expect(counts.map((row) => [row.tierKey, row.count]).sort()).toEqual(
      [
        ['A', 1],
        ['B', 1],
        [null, 1],
      ].sort(),
    );
    expect(await grades.ofModel(modelId, [known.get('G2')!.id])).toMatchObject([{ tierKey: 'B', versionNumber: 2 }]);
    expect(await grades.ofCustomers([...known.values()].map((row) => row.id))).toHaveLength(3);
  });

  it('keep what the next settling starts from, and forget it with the rules', async () => {
    const { gate, repositories } = database().persistence;
    const { customers, grades, models } = repositories;
    const modelId = await gate.tx(async () => {
      await customers.merge([{ code: 'S1', facts: {} }], origin());
      return (await models.createModel('grading', 'settled', {}, { by: 'x', at: NOW }))!.id;
    });
    const customerId = (await customers.byCode('S1'))!.id;
    const graded = { customerId, modelId, tier: 't_b', tierKey: 'B', versionNumber: 1, versionId: 'v', gradedAt: NOW };
    const stability = {
      tier: 't_b',
      since: '2026-01-01',
      joined: '2025-01-01',
      judged: '2026-03-01',
      before: 't_b',
      failedPeriods: 2,
      until: null,
      fallsOn: '2026-04-01',
      sanction: { tier: 't_b', until: '2026-06-01' },
    };
    const settled = { ...graded, proposedTier: 't_c', proposedTierKey: 'C', settledBy: 'watched' as const, stability };
    await gate.tx(() => grades.put([settled]));
    expect(await grades.ofModel(modelId, [customerId])).toEqual([settled]);
    await gate.tx(() => grades.put([{ ...graded, ...withoutRules }]));
    expect(await grades.ofModel(modelId, [customerId])).toEqual([{ ...graded, ...withoutRules }]);
  });
});
