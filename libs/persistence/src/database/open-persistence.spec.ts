import { describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CustomerInput } from '../customers/merge-customers.js';
import { onEachDatabase, origin, postgresUrl } from '../testing/each-database.js';
import { readerDataSource, writerDataSource } from './data-sources.js';
import { parseDatabaseUrl } from './database-url.js';
import { entities } from './entities.js';
import { openPersistence } from './open-persistence.js';
import { SchemaTooNew } from './migrate.js';

if (!postgresUrl) process.stdout.write('TIERWRIGHT_TEST_POSTGRES_URL is not set: rows are tried on SQLite only\n');

const fileOf = (url: string) => url.slice('sqlite:'.length);

/** Reads a table with tooling that is not ours: the sqlite3 shell, else Python's module, else the bare driver. */
function readWithStockTooling(file: string, query: string): string[] {
  const python = `import sqlite3,sys
for row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2]): print('|'.join(map(str, row)))`;
  const tools: [string, string[]][] = [
    ['sqlite3', [file, query]],
    ['python3', ['-c', python, file, query]],
  ];
  for (const [command, args] of tools) {
    try {
      return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
        .trim()
        .split('\n');
    } catch {
      continue;
    }
  }
  const database = new Database(file, { readonly: true });
  const rows = database.prepare(query).raw().all() as unknown[][];
  database.close();
  return rows.map((row) => row.join('|'));
}

onEachDatabase('An open database', (database) => {
  it('has a column for every property of every entity', async () => {
    const writer = await writerDataSource(parseDatabaseUrl(database().url)).initialize();
    for (const entity of entities) await expect(writer.manager.find(entity, { take: 1 })).resolves.toBeDefined();
    await writer.destroy();
  });

  it('answers with the same rows after it was closed and opened again', async () => {
    const first = await openPersistence(database().url);
    await first.gate.tx(() => first.repositories.customers.merge([{ code: 'KEPT', facts: { a: 1.5 } }], origin()));
    await first.close();
    const second = await openPersistence(database().url);
    expect((await second.repositories.customers.byCode('KEPT'))?.facts).toEqual({ a: 1.5 });
    await second.close();
  });

  it('gives a reader that cannot write', async () => {
    const reader = await readerDataSource(parseDatabaseUrl(database().url)).initialize();
    await expect(reader.query(`DELETE FROM customer`)).rejects.toThrow(/readonly|read-only/);
    await reader.destroy();
  });

  it('lets two that start together both come up', async () => {
    const both = await Promise.all([openPersistence(database().url), openPersistence(database().url)]);
    await Promise.all(both.map((one) => one.ping()));
    await Promise.all(both.map((one) => one.close()));
  });

  it('refuses a database that a newer version wrote', async () => {
    const writer = await writerDataSource(parseDatabaseUrl(database().url)).initialize();
    const name = 'FromTheFuture9999999999999';
    await writer.query(`INSERT INTO schema_migration (timestamp, name) VALUES (9999999999999, '${name}')`);
    await expect(openPersistence(database().url)).rejects.toThrow(SchemaTooNew);
    await writer.query(`DELETE FROM schema_migration WHERE name = '${name}'`);
    await writer.destroy();
  });
});

onEachDatabase('The file of the product', (database) => {
  it('is read by stock SQLite tooling with the same rows', async () => {
    const { url, persistence } = database();
    if (!url.startsWith('sqlite:')) return expect(url).toMatch(/^postgres/);
    const rows: CustomerInput[] = [
      { code: 'C1', name: '张三油站', facts: { volume: 3000, region: '华东' } },
      { code: 'C2', name: '李四车队', facts: { volume: 12.5 } },
    ];
    await persistence.gate.tx(() => persistence.repositories.customers.merge(rows, origin()));
    const query = 'SELECT code, name, facts FROM customer ORDER BY code';
    const expected = rows.map((row) => `${row.code}|${row.name}|${JSON.stringify(row.facts)}`);
    expect(readWithStockTooling(fileOf(url), query)).toEqual(expected);
  });

  it('is written with a log that survives a power cut and with foreign keys', async () => {
    const { url } = database();
    if (!url.startsWith('sqlite:')) return expect(url).toMatch(/^postgres/);
    const writer = await writerDataSource(parseDatabaseUrl(url)).initialize();
    const pragma = async (name: string) => Object.values((await writer.query<object[]>(`PRAGMA ${name}`))[0] ?? {})[0];
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
    await writer.destroy();
  });
});

describe('A file that is no database', () => {
  it('is refused by name and left as it was', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tierwright-garbage-'));
    const file = join(folder, 'garbage.db');
    const bytes = Buffer.alloc(8_192, 'no database');
    await writeFile(file, bytes);
    await expect(openPersistence(`sqlite:${file}`)).rejects.toThrow(
      /garbage\.db cannot be opened: .*file is not a database$/,
    );
    expect(await readFile(file)).toEqual(bytes);
    await rm(folder, { recursive: true });
  });
});

describe('The url of a database', () => {
  it('names a file or a server, and nothing else', () => {
    expect(parseDatabaseUrl('sqlite:/data/a.db')).toEqual({ kind: 'sqlite', file: '/data/a.db' });
    expect(parseDatabaseUrl('postgresql://u@h/d').kind).toBe('postgres');
    for (const wrong of ['', 'sqlite:', 'mysql://h/d', '/data/a.db']) expect(() => parseDatabaseUrl(wrong)).toThrow();
  });
});
