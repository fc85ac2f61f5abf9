import pg from 'pg';
import { newRowId } from '../row-id.js';

/** A database of its own for a spec or a trial, and how to be rid of it. */
export interface TemporaryDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Makes an empty database on the PostgreSQL server that `postgres://…` reaches. */
export async function createTemporaryDatabase(server: string): Promise<TemporaryDatabase> {
  const name = `temporary_${newRowId().replaceAll('-', '')}`;
  await run(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function run(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
