import { expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { NOW, onEachDatabase } from '../testing/each-database.js';
import type { StoredImportFile } from './stored-import-file.js';

const file = (id: string): StoredImportFile => ({
  id,
  kind: 'customers',
  fileName: '客户.csv',
  byteCount: 3,
  encoding: 'utf-8',
  delimiter: ',',
  state: 'checked',
  columns: [{ index: 0 }],
  faults: [],
  check: null,
  done: 0,
  total: 1,
  demo: false,
  createdAt: NOW,
  createdBy: '李敏',
});

onEachDatabase('Import files', (database) => {
  it('give back the bytes as they were uploaded, beyond one part and none at all', async () => {
    const { gate, repositories } = database().persistence;
    const bytes = randomBytes(2_000_001);
    await gate.tx(() => repositories.importFiles.insert(file('big'), bytes));
    await gate.tx(() => repositories.importFiles.insert(file('none'), Buffer.alloc(0)));
    expect((await repositories.importFiles.bytes('big')).equals(bytes)).toBe(true);
    expect(await repositories.importFiles.bytes('none')).toHaveLength(0);
  });

  it('go from one state to the next only from the one they are in', async () => {
    const { gate, repositories } = database().persistence;
    const { importFiles } = repositories;
    await gate.tx(() => importFiles.insert(file('state'), Buffer.from('a')));
    const begin = () => gate.tx(() => importFiles.moveState('state', 'checked', 'writing'));
    expect((await Promise.all([begin(), begin(), begin()])).filter(Boolean)).toHaveLength(1);
    expect(await importFiles.isWriting()).toBe(true);
    await gate.tx(() => importFiles.change('state', { state: 'done', done: 1, check: { rows: 1 } }));
    expect(await importFiles.byId('state')).toMatchObject({
      state: 'done',
      done: 1,
      check: { rows: 1 },
      fileName: '客户.csv',
    });
    expect(await importFiles.isWriting()).toBe(false);
    expect((await importFiles.list(10)).map((row) => row.id)).toContain('state');
  });
});
