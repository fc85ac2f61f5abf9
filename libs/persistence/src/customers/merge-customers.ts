import { canonicalJson, type Facts, type FactValue } from '@tierwright/model';
import { In, type EntityManager } from 'typeorm';
import { insertMany } from '../gate/insert-many.js';
import { newRowId } from '../row-id.js';
import { bumpRevision } from './data-revision.js';
import { StoredCustomer } from './stored-customer.js';
import { NAME, StoredFactChange } from './stored-fact-change.js';

/** What is told about one customer. A fact left out keeps its value; null makes it missing. */
export interface CustomerInput {
  readonly code: string;
  /** Left out: keeps its name; a new customer is then named by its code. */
  readonly name?: string;
  readonly facts: Facts;
}

/** Where values come from and since when they hold. */
export interface Origin {
  /** In words a reader knows, such as a file name. */
  readonly source: string;
  readonly importId: string | null;
  /** The import whose undoing makes the values anew: they are none that somebody told. */
  readonly undoes?: string;
  /** YYYY-MM-DD. */
  readonly effectiveOn: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Whether new customers belong to the demo data. */
  readonly demo: boolean;
}

/** How many customers a merge made, changed and left as they were. */
export interface MergeCount {
  created: number;
  updated: number;
  unchanged: number;
}

type Change = Omit<StoredFactChange, 'seq'>;

const sameValue = (a: FactValue, b: FactValue): boolean => canonicalJson(a) === canonicalJson(b);

/** The facts after `told`, and the keys that changed. */
function mergedFacts(before: Facts, told: Facts): { facts: Facts; changed: [string, FactValue][] } {
  const facts = new Map(Object.entries(before));
  const changed: [string, FactValue][] = [];
  for (const [key, value] of Object.entries(told)) {
    const kept = value === '' ? null : value;
    if (sameValue(facts.get(key) ?? null, kept)) continue;
    changed.push([key, kept]);
    if (kept === null) facts.delete(key);
    else facts.set(key, kept);
  }
  return { facts: Object.fromEntries(facts), changed };
}

/** Which of the rows exist, by code. */
export async function customersByCode(
  manager: EntityManager,
  codes: readonly string[],
): Promise<Map<string, StoredCustomer>> {
  const rows = await manager.findBy(StoredCustomer, { code: In(codes) });
  return new Map(rows.map((row) => [row.code, row]));
}

/** What a merge would do, without doing it. */
export async function countMerge(manager: EntityManager, rows: readonly CustomerInput[]): Promise<MergeCount> {
  const known = await customersByCode(
    manager,
    rows.map((row) => row.code),
  );
  const count: MergeCount = { created: 0, updated: 0, unchanged: 0 };
  for (const row of rows) {
    const before = known.get(row.code);
    if (!before) count.created += 1;
    else if (isChanged(before, row)) count.updated += 1;
    else count.unchanged += 1;
  }
  return count;
}

const isChanged = (before: StoredCustomer, row: CustomerInput): boolean =>
  (row.name !== undefined && row.name !== before.name) || mergedFacts(before.facts, row.facts).changed.length > 0;

/** Writes what changed, with its history; at most a few thousand rows of different codes at once. */
export async function mergeCustomers(
  manager: EntityManager,
  rows: readonly CustomerInput[],
  origin: Origin,
): Promise<MergeCount> {
  const known = await customersByCode(
    manager,
    rows.map((row) => row.code),
  );
  const count: MergeCount = { created: 0, updated: 0, unchanged: 0 };
  const written: StoredCustomer[] = [];
  const history: Change[] = [];
  const changedSeq = await bumpRevision(manager);
  for (const row of rows) {
    const before = known.get(row.code);
    const name = row.name ?? before?.name ?? row.code;
    const { facts, changed } = mergedFacts(before?.facts ?? {}, row.facts);
    const changes: [string, FactValue][] = name === before?.name ? changed : [[NAME, name], ...changed];
    if (changes.length === 0) {
      count.unchanged += 1;
      continue;
    }
    count[before ? 'updated' : 'created'] += 1;
    const stays = before ?? { id: newRowId(), code: row.code, demo: origin.demo, createdAt: origin.at };
    const customer = {
      ...stays,
      name,
      facts,
      factsAsOf: origin.effectiveOn,
      changedSeq,
      lastImportId: origin.importId,
    };
    written.push(customer);
    for (const [factKey, value] of changes) history.push(changeRow(customer.id, factKey, value, origin));
  }
  const values = ['name', 'facts', 'facts_as_of', 'changed_seq', 'last_import_id'];
  await insertMany(manager, StoredCustomer, written, { keys: ['code'], values });
  await insertMany(manager, StoredFactChange, history);
  return count;
}

const changeRow = (customerId: string, factKey: string, value: FactValue, origin: Origin): Change => ({
  customerId,
  factKey,
  value,
  source: origin.source,
  importId: origin.importId,
  undoesImportId: origin.undoes ?? null,
  effectiveOn: origin.effectiveOn,
  recordedAt: origin.at,
});
