import type { DataSource } from 'typeorm';

// Any number will do as long as every version of the product uses the same one.
const LOCK = 728_361;

/** The database was written by a newer version of the product. */
export class SchemaTooNew extends Error {
  constructor(readonly unknown: readonly string[]) {
    super(`the database has ${unknown.join(', ')}, which this version does not know; start the newer version`);
    this.name = 'SchemaTooNew';
  }
}

/**
 * Brings the schema up to date; of two instances that start together one migrates and the other waits.
 * @throws SchemaTooNew
 */
export async function migrate(writer: DataSource): Promise<void> {
  if (writer.options.type !== 'postgres') return run(writer);
  const lock = writer.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await run(writer);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [LOCK]);
    await lock.release();
  }
}

async function run(writer: DataSource): Promise<void> {
  const known = new Set(writer.migrations.map((migration) => migration.name));
  const queryRunner = writer.createQueryRunner();
  try {
    if (await queryRunner.hasTable('schema_migration')) {
      const rows = await writer.query<{ name: string }[]>('SELECT name FROM schema_migration');
      const unknown = rows.map((row) => row.name).filter((name) => !known.has(name));
      if (unknown.length > 0) throw new SchemaTooNew(unknown);
    }
  } finally {
    await queryRunner.release();
  }
  await writer.runMigrations();
}
