import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { insertMany } from '../gate/insert-many.js';
import type { WriteGate } from '../gate/write-gate.js';
import { StoredOrderLine } from './stored-order-line.js';

/** A line of an order to be kept. */
export type OrderLineInput = Omit<StoredOrderLine, 'seq' | 'replacedBy'>;

/** Orders of the customers, line by line. */
export class Orders {
  constructor(
    private readonly gate: WriteGate,
    private readonly reader: EntityManager,
  ) {}

  /** Adds lines; orders of the same number from other imports count no more. */
  async add(lines: readonly OrderLineInput[], importId: string): Promise<void> {
    const manager = this.gate.writing;
    const numbers = [...new Set(lines.map((line) => line.orderNumber))];
    const older = { orderNumber: In(numbers), importId: Not(importId), replacedBy: IsNull() };
    await manager.update(StoredOrderLine, older, { replacedBy: importId });
    await insertMany(
      manager,
      StoredOrderLine,
      lines.map((line) => ({ ...line, replacedBy: null })),
    );
  }

  /** Removes the lines of an import; the orders it replaced count again. */
  async removeImport(importId: string): Promise<void> {
    const manager = this.gate.writing;
    await manager.delete(StoredOrderLine, { importId });
    await manager.update(StoredOrderLine, { replacedBy: importId }, { replacedBy: null });
  }

  /** Ids of customers with lines that count, after an id. */
  async customerIds(after: string, limit: number): Promise<string[]> {
    const rows = await this.rows
      .createQueryBuilder(StoredOrderLine, 'line')
      .select('line.customerId', 'id')
      .distinct(true)
      .where('line.customerId > :after AND line.replacedBy IS NULL', { after })
      .orderBy('line.customerId')
      .limit(limit)
      .getRawMany<{ id: string }>();
    return rows.map((row) => row.id);
  }

  /** The lines that count, of these customers. */
  linesOf(customerIds: readonly string[]): Promise<StoredOrderLine[]> {
    return this.rows.findBy(StoredOrderLine, { customerId: In(customerIds), replacedBy: IsNull() });
  }

  /** Exact sum of the amounts that count of orders up to a day, × 10,000. */
  async totalAmountE4(until: string): Promise<bigint> {
    const row = await this.rows
      .createQueryBuilder(StoredOrderLine, 'line')
      .select('CAST(SUM(line.amountE4) AS TEXT)', 'sum')
      .where('line.replacedBy IS NULL AND line.orderedOn <= :until', { until })
      .getRawOne<{ sum: string | null }>();
    return BigInt(row?.sum ?? 0);
  }

  countLines(): Promise<number> {
    return this.rows.countBy(StoredOrderLine, { replacedBy: IsNull() });
  }

  private get rows(): EntityManager {
    return this.gate.open ?? this.reader;
  }
}
