import type { Facts } from '@tierwright/model';
import type Database from 'better-sqlite3';
import type { DataSource, EntityManager } from 'typeorm';
import type { StoredCustomer } from './stored-customer.js';

interface CustomerRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly facts: string;
  readonly facts_as_of: string;
  /** PostgreSQL hands a bigint over as text. */
  readonly changed_seq: number | string;
  readonly last_import_id: string | null;
  /** SQLite keeps 0 and 1. */
  readonly demo: boolean | number;
  readonly created_at: string;
}

const columns = 'id, code, name, facts, facts_as_of, changed_seq, last_import_id, demo, created_at';

const select = (place: string) => `SELECT ${columns} FROM customer WHERE code = ${place}`;

const prepared = new WeakMap<DataSource, Database.Statement<[string], CustomerRow>>();

/** The statement of a file's one connection, which sees the open transaction if there is one. */
function statementOf(dataSource: DataSource): Database.Statement<[string], CustomerRow> {
  let statement = prepared.get(dataSource);
  if (statement === undefined) {
    const { databaseConnection } = dataSource.driver as unknown as { databaseConnection: Database.Database };
    statement = databaseConnection.prepare<[string], CustomerRow>(select('?'));
    prepared.set(dataSource, statement);
  }
  return statement;
}

/** One customer, past the query builder and its queue: every evaluation of a stored customer asks this. */
export async function customerByCode(manager: EntityManager, code: string): Promise<StoredCustomer | null> {
  const { dataSource } = manager;
  const row =
    dataSource.options.type === 'better-sqlite3'
      ? statementOf(dataSource).get(code)
      : (await manager.query<CustomerRow[]>(select('$1'), [code]))[0];
  return row === undefined ? null : customerOf(row);
}

const customerOf = (row: CustomerRow): StoredCustomer => ({
  id: row.id,
  code: row.code,
  name: row.name,
  facts: JSON.parse(row.facts) as Facts,
  factsAsOf: row.facts_as_of,
  changedSeq: Number(row.changed_seq),
  lastImportId: row.last_import_id,
  demo: Boolean(row.demo),
  createdAt: row.created_at,
});
