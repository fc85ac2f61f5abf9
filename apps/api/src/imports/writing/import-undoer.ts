import { Injectable } from '@nestjs/common';
import { Customers, Orders, type Origin, type StoredImportFile } from '@tierwright/persistence';
import { Clock } from '../../installation/clock.js';
import { CustomerOrders } from '../../orders/customer-orders.js';
import { chunkSize, type ImportCursor } from './import-order.js';

/** Takes an import back, chunk by chunk: what it told is forgotten, what came later stays. */
@Injectable()
export class ImportUndoer {
  constructor(
    private readonly customers: Customers,
    private readonly orders: Orders,
    private readonly customerOrders: CustomerOrders,
    private readonly clock: Clock,
  ) {}

  /** Undoes the chunk a cursor begins, in the open transaction; the cursor of the next one, null at the end. */
  async chunk(file: StoredImportFile, cursor: ImportCursor | null): Promise<ImportCursor | null> {
    if (cursor?.phase === 'history') return this.revert(file, cursor.after);
    if (cursor?.phase === 'order-facts') return this.writeFacts(file, cursor);
    if (file.kind === 'orders') await this.orders.removeImport(file.id);
    return { phase: 'history', after: '' };
  }

  private async revert(file: StoredImportFile, after: string): Promise<ImportCursor | null> {
    const { next } = await this.customers.revert(file.id, after, chunkSize, this.origin(file));
    if (next !== null) return { phase: 'history', after: next };
    return { phase: 'order-facts', after: '', total: String(await this.customerOrders.totalE4()) };
  }

  /** The orders that stay give other facts without those that leave. */
  private async writeFacts(
    file: StoredImportFile,
    cursor: Extract<ImportCursor, { phase: 'order-facts' }>,
  ): Promise<ImportCursor | null> {
    const { inputs, next } = await this.customerOrders.page(cursor.after, chunkSize, BigInt(cursor.total));
    await this.customers.merge(inputs, this.origin(file));
    return next === null ? null : { ...cursor, after: next };
  }

  private origin({ id: undoes, fileName, demo }: StoredImportFile): Origin {
    const source = `↶ ${fileName}`;
    return {
      source,
      importId: null,
      undoes,
      demo,
      effectiveOn: this.clock.today(),
      at: this.clock.now().toISOString(),
    };
  }
}
