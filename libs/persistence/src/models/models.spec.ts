import { expect, it } from '@jest/globals';
import { newRowId } from '../row-id.js';
import { NOW, onEachDatabase } from '../testing/each-database.js';
import type { StoredVersion } from './stored-version.js';

const signed = { by: '李敏', at: NOW };

const version = (modelId: string, number: number): StoredVersion => ({
  id: newRowId(),
  modelId,
  number,
  body: { number },
  cuts: { n_0000000001: [1, null] },
  refs: [],
  hash: `hash-${number}`,
  engineVersion: '0.1.0',
  note: 'why',
  moved: 3,
  verified: 5000,
  publishedAt: NOW,
  publishedBy: '李敏',
});

onEachDatabase('Models', (database) => {
  const create = (key: string) => {
    const { gate, repositories } = database().persistence;
    return gate.tx(async () => {
      const model = await repositories.models.createModel('grading', key, { nodes: [] }, signed);
      if (!model) throw new Error('the key is taken');
      return model;
    });
  };

  it('start with a draft of revision 1, and take a key once for each kind', async () => {
    const { gate, repositories } = database().persistence;
    const model = await create('first');
    expect(await repositories.models.readDraft(model.id)).toMatchObject({ revision: 1, body: { nodes: [] } });
    const again = (kind: 'grading' | 'strategy') => repositories.models.createModel(kind, 'first', {}, signed);
    expect(await gate.tx(() => again('grading'))).toBeNull();
    expect(await gate.tx(() => again('strategy'))).not.toBeNull();
    expect(await repositories.models.byKey('grading', 'first')).toEqual(model);
  });

  it('save a draft over the revision it was read at, and over no other', async () => {
    const { gate, repositories } = database().persistence;
    const model = await create('drafts');
    const save = (body: object) => gate.tx(() => repositories.models.saveDraft(model.id, 1, body, signed));
    expect(await save({ by: 'one' })).toMatchObject({ saved: true, current: { revision: 2 } });
    expect(await save({ by: 'two' })).toMatchObject({ saved: false, current: { revision: 2, body: { by: 'one' } } });
    expect((await repositories.models.readDraft(model.id)).body).toEqual({ by: 'one' });
  });

  it('let exactly one of 20 publishers have a version number', async () => {
    const { gate, repositories } = database().persistence;
    const model = await create('race');
    const publish = () =>
      gate.tx(async () => {
        const row = version(model.id, 1);
        if (!(await repositories.models.insertVersion(row))) return null;
        await repositories.models.activate(model.id, row.id, signed);
        return row.id;
      });
    const winners = (await Promise.all(Array.from({ length: 20 }, publish))).filter((id) => id !== null);
    expect(winners).toHaveLength(1);
    expect(await repositories.models.liveVersionId(model.id)).toBe(winners[0]);
    expect(await repositories.models.listVersions(model.id)).toHaveLength(1);
  });

  it('have one live version, and list versions newest first without their documents', async () => {
    const { gate, repositories } = database().persistence;
    const model = await create('lives');
    for (const number of [1, 2]) {
      const row = version(model.id, number);
      await gate.tx(async () => {
        await repositories.models.insertVersion(row);
        await repositories.models.activate(model.id, row.id, signed);
      });
    }
    expect((await repositories.models.liveVersion(model.id))?.number).toBe(2);
    expect(await repositories.models.latestNumber(model.id)).toBe(2);
    const heads = await repositories.models.listVersions(model.id);
    expect(heads.map((head) => head.number)).toEqual([2, 1]);
    expect(heads[0]).not.toHaveProperty('body', { number: 2 });
    const live = await repositories.models.liveVersions('grading');
    expect(live.find((one) => one.model.id === model.id)?.version.cuts).toEqual({ n_0000000001: [1, null] });
    expect((await repositories.models.readVersion(model.id, 1))?.body).toEqual({ number: 1 });
    expect(await repositories.models.readVersion(model.id, 3)).toBeNull();
  });
});
