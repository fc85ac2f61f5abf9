import { afterAll, beforeAll, describe } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openPersistence, type Persistence } from '../database/open-persistence.js';
import { newRowId } from '../row-id.js';

/** An open database of a spec and the address of it. */
export interface TestDatabase {
  readonly url: string;
  readonly persistence: Persistence;
}

interface Place {
  readonly url: string;
  remove(): Promise<void>;
}

/** The server whose databases are tried too; without it there is only SQLite. */
export const postgresUrl = process.env['TIERWRIGHT_TEST_POSTGRES_URL'];

async function sqlitePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'tierwright-rows-'));
  return { url: `sqlite:${join(folder, 'test.db')}`, remove: () => rm(folder, { recursive: true }) };
}

async function postgresPlace(server: string): Promise<Place> {
  const name = `rows_${newRowId().replaceAll('-', '')}`;
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await run(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.toString(), remove: () => run(`DROP DATABASE ${name} WITH (FORCE)`) };
}

const kinds: [string, () => Promise<Place>][] = [
  ['SQLite', sqlitePlace],
  ...(postgresUrl ? [['PostgreSQL', () => postgresPlace(postgresUrl)] as [string, () => Promise<Place>]] : []),
];

/** The same sentences on every database there is; each gets a fresh one, removed afterwards. */
export function onEachDatabase(title: string, sentences: (database: () => TestDatabase) => void): void {
  describe.each(kinds)(`${title} on %s`, (_name, makePlace) => {
    let place: Place;
    let database: TestDatabase;
    beforeAll(async () => {
      place = await makePlace();
      database = { url: place.url, persistence: await openPersistence(place.url) };
    });
    afterAll(async () => {
      await database.persistence.close();
      await place.remove();
    });
    sentences(() => database);
  });
}

/** A moment for rows whose time does not matter. */
export const NOW = '2026-11-30T08:00:00.000Z';

/** Where values of a spec come from. */
export const origin = (importId: string | null = null) => ({
  source: importId ?? 'typed in',
  importId,
  effectiveOn: '2026-11-30',
  at: NOW,
  demo: false,
});
