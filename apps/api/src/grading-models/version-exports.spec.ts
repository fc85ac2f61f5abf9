import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SqlExport } from '@tierwright/contract';
import { oilGasModelKey } from '@tierwright/examples';
import type { Facts, FactValue } from '@tierwright/model';
import { WriteGate } from '@tierwright/persistence';
import { systemActor } from '../http/actor.js';
import type { Caller } from '../testing/caller.js';
import { type DatabaseKind, databases } from '../testing/databases.js';
import { innerModel, outerModel } from '../testing/referring-models.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { GradingLifeCycle } from './grading-life-cycle.js';

interface Somebody {
  readonly code: string;
  readonly facts: Facts;
}

const dialects = { SQLite: 'sqlite', PostgreSQL: 'postgres' } as const satisfies Record<DatabaseKind, string>;

/** The value as a column of the exported table holds it. */
function stored(value: FactValue | undefined, dialect: SqlExport['dialect']): unknown {
  if (value === undefined || value === '') return null;
  if (Array.isArray(value)) return JSON.stringify(value);
  return dialect === 'sqlite' && typeof value === 'boolean' ? Number(value) : value;
}

describe.each(databases)('what a version gives away, on %s', (database) => {
  const dialect = dialects[database];
  const versionOf = (key: string) => ({ key, number: 1 });
  let app: TestApp;
  let system: Caller;

  beforeAll(async () => {
    app = await startTestApp({ database, demo: 'oil-gas' });
    const models = app.get(GradingLifeCycle);
    for (const [key, document] of [
      ['inner', innerModel(5)],
      ['outer', outerModel(1)],
    ] as const) {
      await models.create(key, document, systemActor);
      await models.publish(key, 1, 'first', systemActor);
    }
    system = await app.withKey('versions:read', 'evaluate', 'customers:read');
  }, 120_000);
  afterAll(() => app.close());

  const sqlOf = async (key: string, query: Record<string, string> = {}) =>
    (await system.call('readSql', { params: versionOf(key), query: { dialect, ...query } })).body;

  /** Runs the query on the database of the server, in a table as the export states it. */
  const run = ({ table, columns, query }: SqlExport, rows: readonly Somebody[]) => {
    const gate = app.get(WriteGate);
    return gate.tx(async () => {
      const ask = (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
        gate.writing.query(sql, values);
      await ask(table);
      const names = columns.map(({ name }) => `"${name}"`).join(', ');
      const signs = columns.map((_, at) => (dialect === 'sqlite' ? '?' : `$${at + 1}`)).join(', ');
      for (const { code, facts } of rows) {
        const values = columns.map(({ name, fact }) => (fact ? stored(facts[name], dialect) : code));
        await ask(`INSERT INTO customers (${names}) VALUES (${signs})`, values);
      }
      const answers = await ask(query);
      await ask('DROP TABLE customers');
      return new Map(answers.map(({ code, tier, score }) => [code, { tier, score }]));
    });
  };

  const evaluate = async (key: string, body: Record<string, unknown>) => {
    const { tier, score } = (await system.call('evaluate', { params: { key }, body: body as never })).body;
    return { tier, score };
  };

  /** Of all customers of the demo two hundred, half of them with something missing. */
  async function someCustomers(columns: SqlExport['columns']): Promise<Somebody[]> {
    const all: Somebody[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query: Record<string, string> = { limit: '200', ...(cursor && { cursor }) };
      const page: { items: Somebody[]; next: string | null } = (await system.call('listCustomers', { query })).body;
      all.push(...page.items);
      cursor = page.next;
    }
    const lacks = ({ facts }: Somebody) =>
      columns.some(({ name, fact }) => fact !== null && (facts[name] ?? null) === null);
    const spread = (some: Somebody[]) => some.filter((_, at) => at % Math.floor(some.length / 100) === 0).slice(0, 100);
    return [...spread(all.filter(lacks)), ...spread(all.filter((one) => !lacks(one)))];
  }

  it('gives in a database the tiers and scores that the evaluation gives, missing values included', async () => {
    const exported = await sqlOf(oilGasModelKey);
    const customers = await someCustomers(exported.columns);
    expect(customers).toHaveLength(200);
    const found = await run(exported, customers);
    const tiers = new Set<unknown>();
    for (const { code } of customers) {
      const answer = await evaluate(oilGasModelKey, { customer: code, version: 1 });
      expect([code, found.get(code)]).toEqual([code, answer]);
      tiers.add(answer.tier);
    }
    expect(tiers.size).toBeGreaterThan(3);
    expect(tiers.has(null)).toBe(true);
  });

  it('computes the time since a date for the day that is asked, in a version another one refers to', async () => {
    const dates = ['2026-01-31', '2026-02-28', '2026-03-01', '2025-11-30', null];
    const rows = dates.flatMap((joined_on, at) =>
      [3, 10, null].map((volume) => ({ code: `${at} ${volume}`, facts: { volume, joined_on } })),
    );
    const tiers = new Set<unknown>();
    for (const asOf of ['2026-02-28', '2026-04-29', '2026-04-30', '2026-05-28', '2026-06-01']) {
      const exported = await sqlOf('outer', { asOf });
      expect(exported.asOf).toBe(asOf);
      expect(exported.columns.map(({ name }) => name).sort()).toEqual(['code', 'joined_on', 'volume']);
      const found = await run(exported, rows);
      for (const { code, facts } of rows) {
        const answer = await evaluate('outer', { facts, asOf });
        expect([asOf, code, found.get(code)]).toEqual([asOf, code, answer]);
        tiers.add(answer.tier);
      }
    }
    expect(tiers).toEqual(new Set(['A', 'B', null]));
  });

  it('states the day it stands for: today unless one is asked, none where nothing depends on it', async () => {
    expect((await sqlOf('outer')).asOf).toBe('2026-11-30');
    expect((await sqlOf(oilGasModelKey, { asOf: '2026-01-01' })).asOf).toBeNull();
  });

  it('says what each column of the answer means', async () => {
    const { answers } = await sqlOf(oilGasModelKey);
    expect(answers.map(({ name }) => name)).toEqual(['code', 'tier', 'score', 'ended_at']);
    for (const { meaning } of answers) expect([meaning.zh, meaning.en]).not.toContain('');
  });

  it.each([oilGasModelKey, 'inner', 'outer'])('tells every node of %s once, in each language', async (key) => {
    const { document } = (await system.call('readGradingVersion', { params: versionOf(key) })).body;
    const nodes = document.criteriaFlow.nodes.map(({ id, type }) => [id, type]);
    for (const language of ['zh', 'en'] as const) {
      const { body } = await system.call('readWords', { params: versionOf(key), query: { language } });
      expect(body.steps.map(({ node, kind }) => [node, kind]).sort()).toEqual(nodes.sort());
      expect(body.steps[0]?.kind).toBe('start');
      expect(body.name).toBe(document.name[language]);
      for (const { text } of body.steps) expect(/\p{Script=Han}/u.test(text) || language === 'en').toBe(true);
    }
  });

  it('is refused with the name of the parameter that is wrong', async () => {
    const params = versionOf(oilGasModelKey);
    const faults = [
      await system.call('readSql', { params, query: { dialect: 'oracle' } }),
      await system.call('readSql', { params }),
      await system.call('readSql', { params, query: { dialect, asOf: '2026-02-30' } }),
      await system.call('readWords', { params, query: { language: 'fr' } }),
    ];
    expect(faults.map(({ status, problem }) => [status, problem.code, problem.errors?.[0]?.pointer])).toEqual([
      [400, 'invalid-query', '/dialect'],
      [400, 'invalid-query', '/dialect'],
      [400, 'invalid-query', '/asOf'],
      [400, 'invalid-query', '/language'],
    ]);
  });

  it('is for those who may read models, and only of versions there are', async () => {
    const evaluator = await app.withKey('evaluate');
    const viewer = await app.as('viewer');
    const missing = { key: oilGasModelKey, number: 9 };
    for (const [name, query] of [
      ['readSql', { dialect }],
      ['readWords', { language: 'en' }],
    ] as const) {
      const params = versionOf(oilGasModelKey);
      expect((await evaluator.call(name, { params, query })).status).toBe(403);
      expect((await viewer.call(name, { params, query })).status).toBe(200);
      expect((await viewer.call(name, { params: missing, query })).problem.code).toBe('unknown-version');
    }
  });
});
