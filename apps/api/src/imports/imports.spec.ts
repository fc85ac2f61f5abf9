import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../testing/caller.js';
import { databases } from '../testing/databases.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { sendFile, upload, writeImport } from './testing/upload.js';

const header = '客户编号,客户名称,年用油量（吨）,首单日期,油罐自有,主要油品';
const rows = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => {
    const number = from + index;
    return `K${String(number).padStart(3, '0')},客户${number},"${(number * 1000).toLocaleString('en')}",2021-06-15,${number % 2 ? '是' : '否'},${['柴油', '汽油', 'LNG'][number % 3]}`;
  });
const sheet = (lines: string[]) => [header, ...lines].join('\r\n');

describe.each(databases)('An import of customers, on %s', (database) => {
  let app: TestApp;
  let editor: Caller;
  beforeAll(async () => {
    app = await startTestApp({ database });
    editor = await app.as('editor');
  });
  afterAll(() => app.close());

  const customer = async (code: string) => (await editor.call('readCustomer', { params: { code } })).body;

  it('proposes code, name and new facts with their types, and says what it would do', async () => {
    const record = await upload(editor, sheet(rows(20)), '客户资料-2026.csv');
    expect(record).toMatchObject({
      kind: 'customers',
      encoding: 'utf-8',
      delimiter: ',',
      state: 'checked',
      faults: [],
    });
    expect(record.fileName).toBe('客户资料-2026.csv');
    const targets = record.columns.map(({ target }) => ('type' in target ? [target.to, target.type] : [target.to]));
    expect(targets).toEqual([
      ['code'],
      ['name'],
      ['new-fact', 'integer'],
      ['new-fact', 'date'],
      ['new-fact', 'boolean'],
      ['new-fact', 'enum'],
    ]);
    expect(record.columns[2]?.target).toMatchObject({ label: { zh: '年用油量' }, unit: '吨' });
    expect(record.check).toMatchObject({
      rows: 20,
      complete: 20,
      incomplete: 0,
      refused: 0,
      created: 20,
      customersAfter: 20,
    });
  });

  it('writes customers with facts, their source and history, and counts the same file as unchanged', async () => {
    const volume = {
      to: 'new-fact' as const,
      fact: 'volume_t',
      label: { zh: '年用油量', en: 'Volume' },
      type: 'number' as const,
    };
    const first = await upload(editor, sheet(rows(20)), 'first.csv');
    const mapped = await editor.call('mapImport', {
      params: { id: first.id },
      body: { columns: [{ index: 2, target: volume }] },
    });
    expect(mapped.body.columns[2]).toMatchObject({ target: volume, match: 'chosen' });
    expect(await writeImport(editor, first.id)).toMatchObject({ state: 'done', done: 20, total: 20 });
    const one = await customer('K003');
    expect(one).toMatchObject({ name: '客户3', facts: { volume_t: 3000 } });
    expect(one.sources.find((change) => change.fact === 'volume_t')).toMatchObject({
      value: 3000,
      source: 'first.csv',
    });
    const again = await upload(editor, sheet(rows(21)), 'again.csv');
    expect(again.columns[2]).toMatchObject({ target: { to: 'fact', fact: 'volume_t' }, match: 'exact' });
    expect(again.check).toMatchObject({ rows: 21, created: 1, updated: 0, unchanged: 20, customersAfter: 21 });
    const page = await editor.call('readCustomerHistory', { params: { code: 'K003' }, query: { limit: '2' } });
    expect(page.body.items).toHaveLength(2);
    expect(page.body.next).not.toBeNull();
  });

  it('takes a blank as missing and a guess as read, by line, and never as 0', async () => {
    const lines = [
      'K001,客户1,960 万,2023/3/8,是,柴油',
      'K002,客户2,,2021-06-15,否,汽油',
      'N001,新,1.5,2021-06-15,是,LNG',
    ];
    const record = await upload(editor, sheet(lines), 'blank.csv');
    expect(record.check).toMatchObject({ rows: 3, complete: 2, incomplete: 1, refused: 0, created: 1, updated: 2 });
    expect(record.check?.strip).toEqual(['ok', 'missing', 'ok']);
    expect(record.check?.problems.map((one) => [one.line, one.code, one.outcome, one.readAs])).toEqual([
      [2, 'read-as', 'read', '9600000'],
      [2, 'read-as', 'read', '2023-03-08'],
      [3, 'missing-value', 'missing', null],
    ]);
    await writeImport(editor, record.id);
    expect((await customer('K001')).facts).toMatchObject({ volume_t: 9_600_000 });
    expect((await customer('K002')).facts).not.toHaveProperty('volume_t');
  });

  it('is taken back whole: new customers leave and old values return', async () => {
    const list = (await editor.call('listImports')).body.items;
    const id = list.find((record) => record.fileName === 'blank.csv')?.id ?? '';
    const undone = await editor.call('undoImport', { params: { id } });
    expect(undone.body.state).toBe('undone');
    expect((await customer('K001')).facts).toMatchObject({ volume_t: 1000 });
    expect((await customer('K002')).facts).toMatchObject({ volume_t: 2000 });
    expect((await editor.call('readCustomer', { params: { code: 'N001' } })).problem.code).toBe('unknown-customer');
    expect((await editor.call('undoImport', { params: { id } })).problem).toMatchObject({
      code: 'import-state',
      status: 409,
    });
    expect((await editor.call('commitImport', { params: { id } })).problem.code).toBe('import-state');
  });

  it('refuses bad rows with their lines and keeps the good ones, and the counts add up', async () => {
    const lines = [
      'B001,好,1000,2021-06-15,是,柴油',
      'B002,多一列,1000,2021-06-15,是,柴油,多',
      'B003,少一列,1000',
      header,
      ',没有编号,1000,2021-06-15,是,柴油',
      'B001,重复,2000,2021-06-15,是,柴油',
      'B004,类型,很多,2021-06-15,是,柴油',
      'B005,"引号,1000,2021-06-15,是,柴油',
      'B006,零\0字节,1000,2021-06-15,是,柴油',
      'B007,小数,1.23456,2021-06-15,是,柴油',
      'B008,缺,,2021-06-15,是,柴油',
      'B009,"两\n行",1000,2021-06-15,是,柴油',
      'B010,好,1000,2021-06-15,是,火星油',
      'B011,好,1000,2021-06-15,是,柴油',
    ];
    const record = await upload(editor, sheet(lines), 'bad.csv');
    expect(record.check).toMatchObject({ rows: 14, complete: 3, incomplete: 1, refused: 10, created: 4 });
    expect(record.check?.problems.map((one) => [one.line, one.code])).toEqual([
      [3, 'ragged-row'],
      [4, 'ragged-row'],
      [5, 'repeated-header'],
      [6, 'blank-code'],
      [7, 'duplicate-code'],
      [8, 'wrong-type'],
      [9, 'unclosed-quote'],
      [10, 'unstorable-text'],
      [11, 'too-many-decimals'],
      [12, 'missing-value'],
      [15, 'unknown-option'],
    ]);
    await writeImport(editor, record.id);
    const found = await editor.call('listCustomers', { query: { search: 'B0' } });
    expect(found.body.items.map((one) => one.code)).toEqual(['B001', 'B008', 'B009', 'B011']);
    const csv = await editor.call('readImportProblems', { params: { id: record.id } });
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.text.split('\r\n').filter((line) => line !== '')).toHaveLength(12);
  });

  it.each([
    ['an empty file', ''],
    ['a header alone', `${header}\n`],
  ])('of %s can be looked at and not written', async (_name, content) => {
    const record = await upload(editor, content);
    expect(record.state).toBe('invalid');
    expect(record.faults).toContain('no-rows');
    expect((await editor.call('commitImport', { params: { id: record.id } })).problem).toMatchObject({
      code: 'invalid-mapping',
      status: 422,
    });
  });

  it('reads GB18030, UTF-16 and a byte order mark, and other encodings when told so', async () => {
    const gb18030 = Buffer.from('bfcdbba7b1e0bac52cc3fbb3c60a4731302cd6dccefa0a', 'hex');
    const record = await upload(editor, gb18030);
    expect(record).toMatchObject({ encoding: 'gb18030', state: 'checked' });
    expect(record.columns.map((column) => column.header)).toEqual(['客户编号', '名称']);
    expect(await upload(editor, Buffer.from('\ufeff编号;名称\nU1;甲', 'utf16le'))).toMatchObject({
      encoding: 'utf-16le',
      delimiter: ';',
    });
    const marked = await upload(editor, '\ufeffcode,name\nU2,乙');
    expect(marked.columns[0]?.header).toBe('code');
    const wrong = await editor.call('mapImport', { params: { id: record.id }, body: { encoding: 'utf-8' } });
    expect(wrong.problem).toMatchObject({ code: 'unreadable-file', status: 422 });
    const semicolons = await editor.call('mapImport', { params: { id: marked.id }, body: { delimiter: ';' } });
    expect(semicolons.body.columns).toHaveLength(1);
  });

  it('answers files that are no tables, too wide ones, and other content types with the stated problem', async () => {
    const zip = await sendFile(editor, Buffer.from('504b0304140006000800', 'hex'), 'book.xlsx');
    expect(zip.json()).toMatchObject({ status: 422, code: 'unreadable-file' });
    const wide = await sendFile(editor, Array.from({ length: 2001 }, (_, index) => `c${index}`).join(','));
    expect(wide.json()).toMatchObject({ status: 422, code: 'unreadable-file', limit: 2000, actual: 2001 });
    const json = await editor.send({
      method: 'POST',
      url: '/api/v1/imports',
      payload: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(json.json()).toMatchObject({ status: 415 });
  });

  it('keeps 2,000 columns and a row whose cell is huge apart', async () => {
    const names = Array.from({ length: 1998 }, (_, index) => `text ${index}`);
    const wide = [
      ['code', 'name', ...names].join(','),
      ['W1', '宽', ...names.map(() => 'x')].join(','),
      `W2,${'y'.repeat(200_000)}`,
    ];
    const record = await upload(editor, wide.join('\n'));
    expect(record.columns).toHaveLength(2000);
    expect(record.check).toMatchObject({
      rows: 2,
      complete: 1,
      refused: 1,
      problems: [{ line: 3, code: 'cell-too-large' }],
    });
  });

  it('faults a mapping that lacks a code, has two, or maps a fact twice', async () => {
    const record = await upload(editor, sheet(rows(2)), 'faults.csv');
    const remap = async (index: number, target: object) =>
      (await editor.call('mapImport', { params: { id: record.id }, body: { columns: [{ index, target }] } })).body;
    expect((await remap(1, { to: 'code' })).faults).toEqual(['two-code-columns']);
    expect((await remap(1, { to: 'fact', fact: 'volume_t' })).faults).toEqual(['fact-mapped-twice']);
    expect((await remap(1, { to: 'name' })).faults).toEqual([]);
    expect(await remap(0, { to: 'skip' })).toMatchObject({ state: 'invalid', faults: ['no-code-column'], check: null });
    const unknown = await editor.call('mapImport', {
      params: { id: record.id },
      body: { columns: [{ index: 3, target: { to: 'fact', fact: 'nobody_knows' } }] },
    });
    expect(unknown.problem).toMatchObject({ status: 422, errors: [{ pointer: '/columns/0/target/fact' }] });
  });

  it('is for those who may write customers', async () => {
    const viewer = await app.as('viewer');
    expect((await sendFile(viewer, sheet(rows(1)))).statusCode).toBe(403);
    expect((await viewer.call('listImports')).status).toBe(200);
    expect((await editor.call('readImport', { params: { id: 'nothing' } })).problem.status).toBe(404);
  });
});
