import { afterAll, beforeAll, describe } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { quoteIdentifier, type SqlDialectName } from '@tierwright/json-logic';

/** A database that answers queries about rows of JSON, which stand in the table `customer` in the column `facts`. */
export interface SqlDatabase {
  readonly dialect: SqlDialectName;
  /** The answers to a query over some rows of JSON, in their order: the query must keep the column `at`. */
  ask(sql: string, rows: readonly unknown[]): Promise<Record<string, unknown>[]>;
  /** The answers to a query over a table made for it and dropped again. */
  fill(table: FilledTable, sql: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** A table of a query: how it is made, and what stands in it. */
export interface FilledTable {
  readonly table: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** The statement that inserts one row, with a sign for each value. */
const insertInto = ({ name, columns }: FilledTable, sign: (at: number) => string): string =>
  `INSERT INTO ${name} (${columns.map(quoteIdentifier).join(', ')}) VALUES (${columns.map((_, at) => sign(at + 1)).join(', ')})`;

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
    fill: async (filled, sql) => {
      database.exec(filled.table);
      const put = database.prepare(insertInto(filled, () => '?'));
      for (const row of filled.rows) put.run(...row);
      const answers = database.prepare(sql).all() as Record<string, unknown>[];
      database.exec(`DROP TABLE ${filled.name}`);
      return answers;
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
    fill: async (filled, sql) => {
      await client.query(filled.table.replace('CREATE TABLE', 'CREATE TEMPORARY TABLE'));
      for (const row of filled.rows)
        await client.query(
          insertInto(filled, (at) => `$${at}`),
          [...row],
        );
      const { rows: answers } = await client.query<Record<string, unknown>>(sql);
      await client.query(`DROP TABLE ${filled.name}`);
      return answers;
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
