import { createTemporaryDatabase, type TemporaryDatabase } from '@tierwright/persistence';

/** What the server keeps its rows in. */
export type DatabaseKind = 'SQLite' | 'PostgreSQL';

const postgres = process.env['TIERWRIGHT_TEST_POSTGRES_URL'];

if (!postgres) process.stdout.write('TIERWRIGHT_TEST_POSTGRES_URL is not set: the server is tried on SQLite only\n');

/** The kinds there are to try, for `describe.each`. */
export const databases: readonly DatabaseKind[] = postgres ? ['SQLite', 'PostgreSQL'] : ['SQLite'];

/** An empty database of a kind; null means the file in the data folder. */
export async function placeOf(kind: DatabaseKind): Promise<TemporaryDatabase | null> {
  if (kind === 'SQLite') return null;
  if (!postgres) throw new Error('there is no PostgreSQL to try');
  return createTemporaryDatabase(postgres);
}
