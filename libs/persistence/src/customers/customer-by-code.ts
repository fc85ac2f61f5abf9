import type { Facts } from '@tierwright/model';
import type { EntityManager } from 'typeorm';
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

/** One customer, past the query builder: every evaluation of a stored customer asks this. */
export async function customerByCode(manager: EntityManager, code: string): Promise<StoredCustomer | null> {
  const place = manager.dataSource.driver.createParameter('', 0);
  const [row] = await manager.query<CustomerRow[]>(`SELECT ${columns} FROM customer WHERE code = ${place}`, [code]);
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
