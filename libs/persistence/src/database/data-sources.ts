import { DataSource, type DataSourceOptions } from 'typeorm';
import { migrations } from '../migrations/index.js';
import type { DatabaseUrl } from './database-url.js';
import { entities } from './entities.js';

const common = {
  entities,
  synchronize: false,
  migrationsTableName: 'schema_migration',
  migrationsTransactionMode: 'each',
} as const;

/** The connection everything is written through. */
export function writerDataSource(url: DatabaseUrl): DataSource {
  if (url.kind === 'postgres') return new DataSource({ ...postgres(url.url), ...common, migrations });
  const prepareDatabase = (database: { pragma(statement: string): unknown }) => {
    // INVARIANT: an acknowledged write outlives a power cut; WAL alone would skip the sync of a commit.
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma('busy_timeout = 5000');
  };
  return new DataSource({ type: 'better-sqlite3', database: url.file, prepareDatabase, ...common, migrations });
}

/** The connection that can only read. */
export function readerDataSource(url: DatabaseUrl): DataSource {
  if (url.kind === 'postgres') {
    const readOnly = { options: '-c default_transaction_read_only=on' };
    return new DataSource({ ...postgres(url.url), ...common, extra: readOnly });
  }
  const prepareDatabase = (database: { pragma(statement: string): unknown }) => {
    database.pragma('query_only = ON');
    database.pragma('busy_timeout = 5000');
  };
  return new DataSource({
    type: 'better-sqlite3',
    database: url.file,
    prepareDatabase,
    ...common,
    fileMustExist: true,
  });
}

const postgres = (url: string): Extract<DataSourceOptions, { type: 'postgres' }> => ({
  type: 'postgres',
  url,
  poolSize: 10,
  connectTimeoutMS: 5000,
});
