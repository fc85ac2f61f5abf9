import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { oilGasModelKey } from '@tierwright/examples';
import type { Caller } from '../testing/caller.js';
import { databases } from '../testing/databases.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { upload, writeImport } from '../imports/testing/upload.js';

const waitFor = async (isThere: () => Promise<boolean>) => {
  while (!(await isThere())) await new Promise((resolve) => setTimeout(resolve, 50));
};

describe.each(databases)('Customers, on %s', (database) => {
  let app: TestApp;
  let editor: Caller;
  beforeAll(async () => {
    app = await startTestApp({ database, demo: 'oil-gas' });
    editor = await app.as('editor');
  }, 120_000);
  afterAll(() => app.close());

  const page = async (query: Record<string, string>) => (await editor.call('listCustomers', { query })).body;
  const graded = async () =>
    (await page({ limit: '200', model: oilGasModelKey, tier: 'none' })).items.every((one) => one.grades.length > 0);

  it('are walked from the first to the last with nothing but a key', async () => {
    const key = await app.withKey('customers:read');
    const codes: string[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string> = { limit: '200', ...(cursor === null ? {} : { cursor }) };
      const { items, next }: { items: { code: string }[]; next: string | null } = (
        await key.call('listCustomers', { query })
      ).body;
      codes.push(...items.map((one) => one.code));
      cursor = next;
    } while (cursor !== null);
    expect(codes).toHaveLength(5000);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it('are not listed by a cursor that was changed or belongs to another search', async () => {
    const { next } = await page({ limit: '2' });
    const call = (query: Record<string, string>) => editor.call('listCustomers', { query });
    expect((await call({ cursor: `${next}x` })).problem).toMatchObject({ status: 400, code: 'invalid-cursor' });
    expect((await call({ cursor: 'x' })).problem.code).toBe('invalid-cursor');
    expect((await call({ cursor: next ?? '', search: 'a' })).problem.code).toBe('invalid-cursor');
    for (const limit of ['0', '-1', '201', 'abc']) expect((await call({ limit })).problem.code).toBe('invalid-query');
  });

  it('are narrowed by a part of their name and by the tier a model gave them', async () => {
    await waitFor(graded);
    const [first] = (await page({ limit: '1' })).items;
    const found = await page({ search: first?.name ?? '' });
    expect(found.items.map((one) => one.code)).toContain(first?.code);
    const best = await page({ model: oilGasModelKey, tier: 'A', limit: '50' });
    expect(best.items.length).toBeGreaterThan(0);
    for (const one of best.items) {
      expect(one.grades.find((grade) => grade.model === oilGasModelKey)).toMatchObject({ tier: 'A', version: 1 });
    }
    expect((await page({ model: 'nobody', tier: 'A' })).items).toEqual([]);
  });

  it('are shown with the source of each fact, and what each live model says with path and plan', async () => {
    const [first] = (await page({ model: oilGasModelKey, tier: 'A', limit: '1' })).items;
    const { body } = await editor.call('readCustomer', { params: { code: first?.code ?? '' } });
    expect(body.sources.map((change) => change.fact).sort()).toEqual(Object.keys(body.facts).sort());
    const answer = body.evaluations.find((one) => one.model === oilGasModelKey)?.result;
    expect(answer).toMatchObject({ status: 'graded', tier: 'A' });
    expect(answer?.service?.promises.length).toBeGreaterThan(0);
    expect(answer?.steps?.length).toBeGreaterThan(1);
    const missing = await editor.call('readCustomer', { params: { code: 'nobody' } });
    expect(missing.problem).toMatchObject({ status: 404, code: 'unknown-customer' });
  });

  it('of a sheet of 20 with one blank are 19 graded and one without a tier that names what is missing', async () => {
    const source = (await page({ model: oilGasModelKey, tier: 'B', limit: '20' })).items;
    const keys = Object.keys(source[0]?.facts ?? {}).filter((key) =>
      source.every((one) => one.facts[key] !== undefined),
    );
    const line = (code: string, name: string, values: unknown[]) => [code, name, ...values].map(String).join(',');
    const lines = source.map((one, index) =>
      line(
        `NEW-${index + 10}`,
        `新客户${index}`,
        keys.map((key) => (index === 7 && key === 'annual_volume_t' ? '' : one.facts[key])),
      ),
    );
    const record = await upload(editor, [line('客户编号', '客户名称', keys), ...lines].join('\n'), '20.csv');
    expect(record.check).toMatchObject({ rows: 20, complete: 19, incomplete: 1, refused: 0, created: 20 });
    const wouldBe = record.check?.grades.find((one) => one.model === oilGasModelKey);
    expect(wouldBe?.tiers.find((one) => one.tier === null)?.count).toBe(1);
    await writeImport(editor, record.id);
    const stored = async () => (await page({ search: 'NEW-', limit: '200' })).items;
    await waitFor(async () =>
      (await stored()).every((one) => one.grades.some((grade) => grade.model === oilGasModelKey)),
    );
    const tiers = (await stored()).map((one) => one.grades.find((grade) => grade.model === oilGasModelKey)?.tier);
    expect(tiers.filter((tier) => tier !== null)).toHaveLength(19);
    const blank = (await editor.call('readCustomer', { params: { code: 'NEW-17' } })).body;
    const answer = blank.evaluations.find((one) => one.model === oilGasModelKey)?.result;
    expect(answer).toMatchObject({ status: 'ungraded', tier: null, missing: ['annual_volume_t'] });
  });

  it('of the demo leave when an editor starts empty, and models, own customers and today stay', async () => {
    const viewer = await app.as('viewer');
    expect((await viewer.call('removeDemoData')).problem.code).toBe('forbidden');
    expect((await editor.call('removeDemoData')).status).toBe(204);
    expect((await page({ limit: '200' })).items.map((one) => one.code.slice(0, 4))).toEqual(Array(20).fill('NEW-'));
    const installation = (await editor.call('readInstallation')).body;
    expect(installation).toMatchObject({ demo: null, fixedClock: false, customers: 20 });
    expect((await editor.call('listGradingModels')).body.items.map((one) => one.key)).toContain(oilGasModelKey);
    expect((await editor.call('listFacts')).body.items.length).toBeGreaterThan(10);
  });
});
