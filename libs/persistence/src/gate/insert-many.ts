import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** SQLite binds at most 32,766 values in a statement. */
const MOST_VALUES = 30_000;

/** What to do with rows that exist: the columns that tell them, and those to overwrite. */
export interface Replacement {
  readonly keys: readonly string[];
  readonly values: readonly string[];
}

/**
 * Inserts rows in as few statements as the databases allow; with `replacement`, rows that exist are overwritten.
 * Written by hand because the query builder takes most of the time of an import.
 */
export async function insertMany<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly Partial<Row>[],
  replacement?: Replacement,
): Promise<void> {
  const { driver } = manager.dataSource;
  const metadata = manager.dataSource.getMetadata(entity);
  const columns = metadata.columns.filter((column) => !column.isGenerated);
  const names = columns.map((column) => driver.escape(column.databaseName)).join(', ');
  const head = `INSERT INTO ${driver.escape(metadata.tableName)} (${names}) VALUES `;
  const tail = replacement ? conflictClause(replacement) : '';
  const most = Math.floor(MOST_VALUES / columns.length);
  for (let from = 0; from < rows.length; from += most) {
    const values: unknown[] = [];
    const tuples = rows.slice(from, from + most).map((row) => {
      const marks = columns.map((column) => {
        values.push(driver.preparePersistentValue(row[column.propertyName] ?? null, column));
        return driver.createParameter('', values.length - 1);
      });
      return `(${marks.join(', ')})`;
    });
    await manager.query(head + tuples.join(', ') + tail, values);
  }
}

const conflictClause = ({ keys, values }: Replacement): string =>
  ` ON CONFLICT (${keys.join(', ')}) DO UPDATE SET ${values.map((name) => `${name} = excluded.${name}`).join(', ')}`;
