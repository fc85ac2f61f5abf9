import { Injectable } from '@nestjs/common';
import {
  type CustomerInput,
  Customers,
  ImportFiles,
  type OrderLineInput,
  Orders,
  type Origin,
  type StoredImportFile,
} from '@tierwright/persistence';
import { Clock } from '../../installation/clock.js';
import { CustomerOrders } from '../../orders/customer-orders.js';
import type { OrderRow } from '../rows/read-order-rows.js';
import { chunkSize, type ImportCursor } from './import-order.js';
import { ImportSource } from './import-source.js';

/** Writes the good rows of a file, chunk by chunk. */
@Injectable()
export class ImportWriter {
  constructor(
    private readonly source: ImportSource,
    private readonly files: ImportFiles,
    private readonly customers: Customers,
    private readonly orders: Orders,
    private readonly customerOrders: CustomerOrders,
    private readonly clock: Clock,
  ) {}

  /** Writes the chunk a cursor begins, in the open transaction; the cursor of the next one, null at the end. */
  async chunk(file: StoredImportFile, cursor: ImportCursor | null): Promise<ImportCursor | null> {
    if (cursor?.phase === 'order-facts') return this.writeFacts(file, cursor);
    return this.writeRows(file, cursor?.phase === 'rows' ? cursor.at : 0);
  }

  private async writeRows(file: StoredImportFile, at: number): Promise<ImportCursor | null> {
    const rows = await this.source.rowsOf(file);
    if (rows.kind === 'customers')
      await this.customers.merge(rows.sheet.rows.slice(at, at + chunkSize), this.origin(file));
    else await this.writeOrders(file, rows.sheet.rows.slice(at, at + chunkSize));
    const total = rows.sheet.rows.length;
    const done = Math.min(at + chunkSize, total);
    await this.files.change(file.id, { done, total });
    if (done < total) return { phase: 'rows', at: done };
    if (rows.kind === 'customers') return null;
    return { phase: 'order-facts', after: '', total: String(await this.customerOrders.totalE4()) };
  }

  private async writeOrders(file: StoredImportFile, rows: readonly OrderRow[]): Promise<void> {
    const buyers = new Map<string, CustomerInput>();
    for (const { customer: code, customerName } of rows) {
      buyers.set(code, {
        ...buyers.get(code),
        code,
        facts: {},
        ...(customerName === null ? {} : { name: customerName }),
      });
    }
    await this.customers.merge([...buyers.values()], this.origin(file));
    const known = await this.customers.byCodes([...buyers.keys()]);
    const lines = rows.map((row): OrderLineInput => ({
      customerId: known.get(row.customer)?.id ?? '',
      orderNumber: row.orderNumber ?? `${file.id}/${row.line}`,
      orderedOn: row.orderedOn,
      amountE4: row.amountE4,
      profitE4: row.profitE4,
      segment: row.segment,
      region: row.region,
      importId: file.id,
      line: row.line,
    }));
    await this.orders.add(lines, file.id);
  }

  /** Every customer with orders, not only those of the file: the share of revenue is one of the whole. */
  private async writeFacts(
    file: StoredImportFile,
    cursor: Extract<ImportCursor, { phase: 'order-facts' }>,
  ): Promise<ImportCursor | null> {
    const { inputs, next } = await this.customerOrders.page(cursor.after, chunkSize, BigInt(cursor.total));
    await this.customers.merge(inputs, this.origin(file));
    return next === null ? null : { ...cursor, after: next };
  }

  private origin(file: StoredImportFile): Origin {
    const { id: importId, fileName: source, demo } = file;
    return { source, importId, demo, effectiveOn: this.clock.today(), at: this.clock.now().toISOString() };
  }
}
