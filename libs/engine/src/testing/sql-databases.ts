import { afterAll, beforeAll, describe } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import type { SqlDialectName } from '@tierwright/json-logic';

/** A database that answers queries about rows of JSON, which stand in the table `customer` in the column `facts`. */
export interface SqlDatabase {
  readonly dialect: SqlDialectName;
  /** The answers to a query over some rows of JSON, in their order: the query must keep the column `at`. */
  ask(sql: string, rows: readonly unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** JSON as a database takes it; NaN and Infinity have no JSON and are left to other specs. */
const asJson = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row));

async function openSqlite(): Promise<SqlDatabase> {
  const database = new Sqlite(':memory:');
  database.exec('CREATE TABLE customer (at INTEGER PRIMARY KEY, facts TEXT)');
  const insert = database.prepare('INSERT INTO customer VALUES (?, ?)');
  return {
    dialect: 'sqlite',
    ask: async (sql, rows) => {
      database.exec('DELETE FROM customer');
      asJson(rows).forEach((row, at) => insert.run(at, row));
      const answers = database.prepare(sql).all() as Record<string, unknown>[];
      return answers.sort((a, b) => Number(a['at']) - Number(b['at']));
    },
    close: async () => void database.close(),
  };
}

async function openPostgres(url: string): Promise<SqlDatabase> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('CREATE TEMPORARY TABLE customer (at integer PRIMARY KEY, facts jsonb)');
  return {
    dialect: 'postgres',
    ask: async (sql, rows) => {
      await client.query('TRUNCATE customer');
      await client.query(
        'INSERT INTO customer SELECT n - 1, row FROM unnest($1::jsonb[]) WITH ORDINALITY AS t(row, n)',
        [asJson(rows)],
      );
      const { rows: answers } = await client.query<Record<string, unknown>>(sql);
      return answers.sort((a, b) => Number(a['at']) - Number(b['at']));
    },
    close: () => client.end(),
  };
}

const postgresUrl = process.env['TIERWRIGHT_TEST_POSTGRES_URL'];

const kinds: [string, () => Promise<SqlDatabase>][] = [
  ['SQLite', openSqlite],
  ...(postgresUrl ? [['PostgreSQL', () => openPostgres(postgresUrl)] as [string, () => Promise<SqlDatabase>]] : []),
];

/** The same sentences on every database there is; without a server there is only SQLite. */
export function onEachSqlDatabase(title: string, sentences: (database: () => SqlDatabase) => void): void {
  describe.each(kinds)(`${title} on %s`, (_name, open) => {
    let database: SqlDatabase;
    beforeAll(async () => {
      database = await open();
    });
    afterAll(() => database.close());
    sentences(() => database);
  });
}
