import { Injectable } from '@nestjs/common';
import { ImportColumn } from '@tierwright/contract';
import { type CustomerInput, FactDictionary, ImportFiles, type StoredImportFile } from '@tierwright/persistence';
import { factsOfColumns, openImport } from '../opened-import.js';
import { type OrderRow, readOrderRows } from '../rows/read-order-rows.js';
import { readCustomerRows } from '../rows/read-customer-rows.js';
import type { RowSheet } from '../rows/row-sheet.js';

/** The rows of an import by what they are. */
export type ImportRows =
  | { readonly kind: 'customers'; readonly sheet: RowSheet<CustomerInput> }
  | { readonly kind: 'orders'; readonly sheet: RowSheet<OrderRow> };

/** Reads the rows of a stored file by its stored mapping: the same rows at every time, so that a cursor can count them. */
@Injectable()
export class ImportSource {
  private last: { readonly id: string; readonly rows: ImportRows } | null = null;

  constructor(
    private readonly files: ImportFiles,
    private readonly dictionary: FactDictionary,
  ) {}

  /** The rows of a file that is being written; those read last are kept for the next chunk. */
  async rowsOf(file: StoredImportFile): Promise<ImportRows> {
    if (this.last?.id === file.id) return this.last.rows;
    const rows = await this.read(file);
    this.last = { id: file.id, rows };
    return rows;
  }

  /** Forgets the rows kept for the next chunk. */
  release(): void {
    this.last = null;
  }

  /** Reads the rows anew. */
  async read(file: StoredImportFile): Promise<ImportRows> {
    const opened = await openImport(await this.files.bytes(file.id), file);
    const columns = ImportColumn.array().parse(file.columns);
    if (opened.kind === 'orders') return { kind: 'orders', sheet: await readOrderRows(opened.table, columns) };
    const facts = factsOfColumns(opened, columns, await this.dictionary.list());
    return { kind: 'customers', sheet: await readCustomerRows(opened.table, columns, facts) };
  }
}
