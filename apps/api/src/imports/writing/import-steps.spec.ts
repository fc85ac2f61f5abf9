import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Customers, Jobs, WriteGate } from '@tierwright/persistence';
import type { Caller } from '../../testing/caller.js';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import { Imports } from '../imports.js';
import { upload, writeImport } from '../testing/upload.js';
import { IMPORT, IMPORT_KEY } from './import-order.js';
import { ImportRunner } from './import-runner.js';
import { ImportSteps } from './import-steps.js';

const count = 2_300;
const rows = Array.from({ length: count }, (_, index) => `R${String(index).padStart(5, '0')},n${index},${index}`);
const file = ['code,name,volume', ...rows].join('\n');
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

describe('An import that is cut off', () => {
  let app: TestApp;
  let editor: Caller;
  beforeAll(async () => {
    app = await startTestApp();
    editor = await app.as('editor');
  });
  afterAll(() => app.close());

  it('goes on where it was after a restart: every row once, whole chunks before', async () => {
    const record = await upload(editor, file, 'long.csv');
    const gate = app.get(WriteGate);
    const jobs = app.get(Jobs);
    // The runner is kept away, and the job held as by a process that dies after two chunks.
    await app.get(ImportRunner).beforeApplicationShutdown();
    await app.get(Imports).commit(record.id, { kind: 'system', id: 'system', name: 'test' });
    const job = await gate.tx(() => jobs.lease([IMPORT], new Date().toISOString(), inAnHour()));
    for (let step = 0; step < 2; step += 1) await app.get(ImportSteps).run(job?.id ?? '', inAnHour());
    expect(await app.get(Customers).count()).toBe(1000);
    expect((await editor.call('readImport', { params: { id: record.id } })).body).toMatchObject({
      state: 'writing',
      done: 1000,
    });

    app = await app.restart();
    editor = await app.as('editor');
    await app.get(ImportRunner).begin();
    expect(await app.get(Customers).count()).toBe(count);
    expect((await editor.call('readImport', { params: { id: record.id } })).body).toMatchObject({
      state: 'done',
      done: count,
    });
    const again = await upload(editor, file, 'again.csv');
    expect(again.check).toMatchObject({ created: 0, updated: 0, unchanged: count });
  });

  it('keeps others waiting with a plain answer while it is written', async () => {
    const gate = app.get(WriteGate);
    const first = await upload(editor, 'code,name\nX1,a');
    const second = await upload(editor, 'code,name\nX2,b');
    const held = {
      kind: IMPORT,
      uniqueKey: IMPORT_KEY,
      payload: { importId: first.id, action: 'write' as const },
      total: 1,
    };
    const job = await gate.tx(() => app.get(Jobs).enqueue(held, new Date().toISOString()));
    await gate.tx(() => app.get(Jobs).lease([IMPORT], new Date().toISOString(), inAnHour()));
    const refused = await editor.call('commitImport', { params: { id: second.id } });
    expect(refused.problem).toMatchObject({ code: 'import-busy', status: 409 });
    expect((await editor.call('readImport', { params: { id: second.id } })).body.state).toBe('checked');
    await gate.tx(() => app.get(Jobs).finish(job.id, new Date().toISOString()));
    expect((await writeImport(editor, second.id)).state).toBe('done');
  });

  it('is written by one of many who ask at once', async () => {
    const record = await upload(editor, 'code,name\nX3,c');
    const asked = await Promise.all(
      Array.from({ length: 20 }, () => editor.call('commitImport', { params: { id: record.id } })),
    );
    expect(asked.map((one) => one.status).filter((status) => status === 202)).toHaveLength(1);
    expect(new Set(asked.map((one) => one.status))).toEqual(new Set([202, 409]));
  });
});
