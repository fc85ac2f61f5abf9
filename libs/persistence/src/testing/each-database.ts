import { afterAll, beforeAll, describe } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPersistence, type Persistence } from '../database/open-persistence.js';
import { createTemporaryDatabase } from '../database/temporary-database.js';

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
  const { url, drop } = await createTemporaryDatabase(server);
  return { url, remove: drop };
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
