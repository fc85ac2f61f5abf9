import type { Facts } from '@tierwright/model';
import { In, LessThan, MoreThan, type EntityManager } from 'typeorm';
import type { WriteGate } from '../gate/write-gate.js';
import { readRevision } from './data-revision.js';
import { factsOnDay } from './facts-on-day.js';
import { customerByCode } from './customer-by-code.js';
import { pageOfCustomers, type CustomerFilter } from './customer-page.js';
import {
  countMerge,
  customersByCode,
  mergeCustomers,
  type CustomerInput,
  type MergeCount,
  type Origin,
} from './merge-customers.js';
import { removeDemoCustomers } from './remove-demo.js';
import { revertChunk, type RevertChunk, type RevertOrigin } from './revert-import.js';
import { StoredCustomer } from './stored-customer.js';
import { NAME, StoredFactChange } from './stored-fact-change.js';

/** Customers with their facts and the history of them. */
export class Customers {
  constructor(
    private readonly gate: WriteGate,
    private readonly reader: EntityManager,
  ) {}

  byCode(code: string): Promise<StoredCustomer | null> {
    return customerByCode(this.rows, code);
  }

  /** Those of the codes that exist. */
  byCodes(codes: readonly string[]): Promise<Map<string, StoredCustomer>> {
    return customersByCode(this.rows, codes);
  }

  byIds(ids: readonly string[]): Promise<StoredCustomer[]> {
    return this.rows.findBy(StoredCustomer, { id: In(ids) });
  }

  count(): Promise<number> {
    return this.rows.count(StoredCustomer);
  }

  countDemo(): Promise<number> {
    return this.rows.countBy(StoredCustomer, { demo: true });
  }

  /** A page by code, after the code given. */
  page(after: string | null, limit: number, filter: CustomerFilter = {}): Promise<StoredCustomer[]> {
    return pageOfCustomers(this.rows, after, limit, filter);
  }

  /** A page by code of those an import touched last. */
  pageTouchedBy(importId: string, after: string, limit: number): Promise<StoredCustomer[]> {
    const where = { lastImportId: importId, code: MoreThan(after) };
    return this.rows.find(StoredCustomer, { where, order: { code: 'ASC' }, take: limit });
  }

  countTouchedBy(importId: string): Promise<number> {
    return this.rows.countBy(StoredCustomer, { lastImportId: importId });
  }

  /** What `merge` would do with rows of different codes. */
  countMerge(rows: readonly CustomerInput[]): Promise<MergeCount> {
    return countMerge(this.rows, rows);
  }

  /** Makes and changes customers, with history; at most a few thousand rows of different codes at once. */
  merge(rows: readonly CustomerInput[], origin: Origin): Promise<MergeCount> {
    return mergeCustomers(this.gate.writing, rows, origin);
  }

  /** Takes back what an import told of at most `limit` customers, by customer id after `after`. */
  revert(importId: string, after: string, limit: number, origin: RevertOrigin): Promise<RevertChunk> {
    return revertChunk(this.gate.writing, importId, after, limit, origin);
  }

  /** Removes the demo customers with all that hangs on them; answers how many. */
  removeDemo(): Promise<number> {
    return removeDemoCustomers(this.gate.writing);
  }

  /** Changes of the facts of a customer, newest first, before a `seq`. */
  history(customerId: string, before: number | null, limit: number): Promise<StoredFactChange[]> {
    const query = this.rows
      .createQueryBuilder(StoredFactChange, 'change')
      .where('change.customerId = :customerId AND change.factKey <> :name', { customerId, name: NAME });
    if (before !== null) query.andWhere({ seq: LessThan(before) });
    return query.orderBy('change.seq', 'DESC').limit(limit).getMany();
  }

  /** The latest change of each fact of a customer. */
  async latestChanges(customerId: string): Promise<StoredFactChange[]> {
    const latest = await this.rows
      .createQueryBuilder(StoredFactChange, 'change')
      .select('MAX(change.seq)', 'seq')
      .where('change.customerId = :customerId AND change.factKey <> :name', { customerId, name: NAME })
      .groupBy('change.factKey')
      .getRawMany<{ seq: number | string }>();
    const seqs = latest.map((row) => Number(row.seq));
    return this.rows.find(StoredFactChange, { where: { seq: In(seqs) }, order: { factKey: 'ASC' } });
  }

  /** What was known of a customer on a day: the changes that held by then, without those of imports taken back. */
  factsOn(customerId: string, day: string): Promise<Facts> {
    return factsOnDay(this.rows, customerId, day);
  }

  /** Grows with every change of any customer: the key of a population cache. */
  revision(): Promise<number> {
    return readRevision(this.rows);
  }

  private get rows(): EntityManager {
    return this.gate.open ?? this.reader;
  }
}
