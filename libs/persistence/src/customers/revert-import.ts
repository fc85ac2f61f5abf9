import { canonicalJson, type Facts, type FactValue } from '@tierwright/model';
import { In, type EntityManager } from 'typeorm';
import { insertMany } from '../gate/insert-many.js';
import { StoredImportFile } from '../imports/stored-import-file.js';
import { bumpRevision } from './data-revision.js';
import { StoredCustomer } from './stored-customer.js';
import { NAME, StoredFactChange } from './stored-fact-change.js';

/** Where the next chunk of a revert goes on; null when there is none. */
export interface RevertChunk {
  readonly next: string | null;
  readonly removed: number;
  readonly restored: number;
}

/** When and under which words a revert is recorded. */
export interface RevertOrigin {
  readonly source: string;
  readonly effectiveOn: string;
  readonly at: string;
}

/**
 * Gives at most `limit` customers whom an import touched the values they would have without it:
 * the latest ones that no undone import brought. A customer of whom nothing is left is removed.
 */
export async function revertChunk(
  manager: EntityManager,
  importId: string,
  after: string,
  limit: number,
  origin: RevertOrigin,
): Promise<RevertChunk> {
  const ids = await touchedIds(manager, importId, after, limit);
  if (ids.length === 0) return { next: null, removed: 0, restored: 0 };
  const undone = new Set([importId, ...(await undoneImports(manager))]);
  const customers = await manager.findBy(StoredCustomer, { id: In(ids) });
  const history = await manager.find(StoredFactChange, { where: { customerId: In(ids) }, order: { seq: 'ASC' } });
  const byCustomer = new Map<string, StoredFactChange[]>();
  for (const row of history) {
    if (row.undoesImportId !== null || undone.has(row.importId ?? '')) continue;
    const own = byCustomer.get(row.customerId);
    if (own) own.push(row);
    else byCustomer.set(row.customerId, [row]);
  }
  const changedSeq = await bumpRevision(manager);
  const gone = customers.filter((customer) => !byCustomer.has(customer.id));
  const kept = customers.filter((customer) => byCustomer.has(customer.id));
  await removeCustomers(
    manager,
    gone.map((customer) => customer.id),
  );
  const restored = kept.map((customer) => restoredCustomer(customer, byCustomer.get(customer.id) ?? []));
  const rows = restored.map(({ customer }) => ({
    ...customer,
    changedSeq,
    factsAsOf: origin.effectiveOn,
    lastImportId: importId,
  }));
  const values = ['name', 'facts', 'facts_as_of', 'changed_seq', 'last_import_id'];
  await insertMany(manager, StoredCustomer, rows, { keys: ['code'], values });
  const changes = restored.flatMap(({ customer, changes }) =>
    changes.map(([factKey, value]) => ({
      customerId: customer.id,
      factKey,
      value,
      source: origin.source,
      importId: null,
      undoesImportId: importId,
      effectiveOn: origin.effectiveOn,
      recordedAt: origin.at,
    })),
  );
  await insertMany(manager, StoredFactChange, changes);
  return { next: ids.at(-1) ?? null, removed: gone.length, restored: kept.length };
}

/** Removes customers with everything that hangs on them. */
async function removeCustomers(manager: EntityManager, ids: string[]): Promise<void> {
  if (ids.length > 0) await manager.delete(StoredCustomer, { id: In(ids) });
}

/** Ids of the imports that were taken back. */
export async function undoneImports(manager: EntityManager): Promise<string[]> {
  const rows = await manager.find(StoredImportFile, { select: { id: true }, where: { state: 'undone' } });
  return rows.map((row) => row.id);
}

async function touchedIds(manager: EntityManager, importId: string, after: string, limit: number): Promise<string[]> {
  const rows = await manager
    .createQueryBuilder(StoredFactChange, 'change')
    .select('change.customerId', 'id')
    .distinct(true)
    .where('change.importId = :importId AND change.customerId > :after', { importId, after })
    .orderBy('change.customerId')
    .limit(limit)
    .getRawMany<{ id: string }>();
  return rows.map((row) => row.id);
}

function restoredCustomer(customer: StoredCustomer, rows: StoredFactChange[]) {
  const target = new Map<string, FactValue>(rows.map((row) => [row.factKey, row.value]));
  const named = target.get(NAME);
  target.delete(NAME);
  const name = typeof named === 'string' ? named : customer.name;
  const changes: [string, FactValue][] = name === customer.name ? [] : [[NAME, name]];
  const facts: Facts = {};
  for (const key of new Set([...target.keys(), ...Object.keys(customer.facts)])) {
    const value = target.get(key) ?? null;
    if (value !== null) facts[key] = value;
    if (canonicalJson(value) !== canonicalJson(customer.facts[key] ?? null)) changes.push([key, value]);
  }
  return { customer: { ...customer, name, facts }, changes };
}
