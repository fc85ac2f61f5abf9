import type { Facts } from '@tierwright/model';
import Database from 'better-sqlite3';
import pg from 'pg';
import { parseDatabaseUrl } from '../database/database-url.js';

/** A customer as the engine takes it. */
export interface PopulationRow {
  readonly code: string;
  readonly name: string;
  readonly facts: Facts;
}

/** All customers and the data revision they were read at. */
export interface Population {
  readonly revision: number;
  readonly rows: PopulationRow[];
}

/** Reads customers past TypeORM, for a thread of its own. */
export interface PopulationReader {
  /** The data revision now; `read` is needed again when it differs. */
  revision(): Promise<number>;
  /** Every customer by code. */
  read(): Promise<Population>;
  close(): Promise<void>;
}

const PAGE = 10_000;
const REVISION = `SELECT revision FROM data_revision WHERE id = 'customers'`;
const page = (after: string, limit: string) =>
  `SELECT code, name, facts FROM customer WHERE code > ${after} ORDER BY code LIMIT ${limit}`;

interface TextRow {
  readonly code: string;
  readonly name: string;
  readonly facts: string;
}

/** Opens the customers of `sqlite:<file>` or `postgres://…` for reading. */
export function openPopulationReader(url: string): PopulationReader {
  const where = parseDatabaseUrl(url);
  return where.kind === 'sqlite' ? sqliteReader(where.file) : postgresReader(where.url);
}

function sqliteReader(file: string): PopulationReader {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  const revision = database.prepare<[], { revision: number }>(REVISION);
  const rows = database.prepare<[string, number], TextRow>(page('?', '?'));
  const read = async () => ({
    revision: revision.get()?.revision ?? 0,
    rows: await readPages((after) => Promise.resolve(rows.all(after, PAGE))),
  });
  return {
    revision: () => Promise.resolve(revision.get()?.revision ?? 0),
    // A transaction, so that a write between two pages is not seen in half.
    read: () => inTransaction((statement) => Promise.resolve(database.exec(statement)), read),
    close: () => Promise.resolve(void database.close()),
  };
}

function postgresReader(url: string): PopulationReader {
  const client = new pg.Client({ connectionString: url });
  const connected = client.connect();
  const query = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) => {
    await connected;
    return (await client.query<Row>(text, values)).rows;
  };
  const revision = async () => Number((await query<{ revision: string }>(REVISION))[0]?.revision ?? 0);
  const read = async () => ({
    revision: await revision(),
    rows: await readPages((after) => query<TextRow>(page('$1', '$2'), [after, PAGE])),
  });
  const begin = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
  return {
    revision,
    read: () => inTransaction((statement) => query(statement), read, begin),
    close: () => client.end(),
  };
}

async function inTransaction<T>(
  run: (statement: string) => Promise<unknown>,
  work: () => Promise<T>,
  begin = 'BEGIN',
): Promise<T> {
  await run(begin);
  try {
    return await work();
  } finally {
    await run('COMMIT');
  }
}

async function readPages(next: (after: string) => Promise<TextRow[]>): Promise<PopulationRow[]> {
  const all: PopulationRow[] = [];
  for (let after = ''; ;) {
    const rows = await next(after);
    for (const row of rows) all.push({ code: row.code, name: row.name, facts: JSON.parse(row.facts) as Facts });
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return all;
    after = last.code;
  }
}
