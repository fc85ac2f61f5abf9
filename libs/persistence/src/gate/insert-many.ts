import type { EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';

/** SQLite binds at most 32,766 values in a statement. */
const MOST_VALUES = 30_000;

/** Inserts rows in as few statements as the databases allow; with `replaceBy`, rows that exist are overwritten. */
export async function insertMany<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly QueryDeepPartialEntity<Row>[],
  replaceBy?: { keys: string[]; values: string[] },
): Promise<void> {
  const columns = manager.dataSource.getMetadata(entity).columns.length;
  const most = Math.floor(MOST_VALUES / columns);
  for (let from = 0; from < rows.length; from += most) {
    const insert = manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(rows.slice(from, from + most));
    await (replaceBy ? insert.orUpdate(replaceBy.values, replaceBy.keys) : insert).updateEntity(false).execute();
  }
}
