import { Injectable } from '@nestjs/common';
import { ImportColumn, type ImportRecord } from '@tierwright/contract';
import { FactDictionary, ImportFiles, Jobs, type StoredImportFile, WriteGate } from '@tierwright/persistence';
import { AuditTrail } from '../audit/audit-trail.js';
import { type Actor, systemActor } from '../http/actor.js';
import { Problem } from '../http/problem.js';
import { orderFactDefinitions, type OrderCurrency } from '../orders/order-fact-definitions.js';
import { ImportDesk } from './import-desk.js';
import { factsOfColumns, type Kind, openImport } from './opened-import.js';
import { IMPORT, IMPORT_KEY, ImportOrder } from './writing/import-order.js';
import { ImportRunner } from './writing/import-runner.js';
import { ImportSource } from './writing/import-source.js';

/** A file to be imported without anyone looking at it first. */
export interface WholeImport {
  readonly kind: Kind;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Whether its customers belong to the demo data. */
  readonly demo?: boolean;
  /** What amounts of orders are in; CNY unless said. */
  readonly currency?: OrderCurrency;
}

/** Writes checked files and takes written ones back. */
@Injectable()
export class Imports {
  constructor(
    private readonly gate: WriteGate,
    private readonly files: ImportFiles,
    private readonly dictionary: FactDictionary,
    private readonly jobs: Jobs,
    private readonly desk: ImportDesk,
    private readonly source: ImportSource,
    private readonly runner: ImportRunner,
    private readonly audit: AuditTrail,
  ) {}

  /** Begins to write the good rows of a checked file. */
  async commit(id: string, actor: Actor, currency: OrderCurrency = 'CNY'): Promise<ImportRecord> {
    const file = await this.desk.find(id);
    if (file.state === 'invalid') throw new Problem('invalid-mapping');
    await this.gate.tx(async () => {
      await this.start(file, 'checked', 'write');
      await this.declareFacts(file, currency);
      await this.files.change(id, { done: 0 });
      await this.audit.record(actor, 'import.committed', `import/${id}`, { fileName: file.fileName });
    });
    void this.runner.begin();
    return this.desk.read(id);
  }

  /** Takes a written file back; answers when it is. */
  async undo(id: string, actor: Actor): Promise<ImportRecord> {
    const file = await this.desk.find(id);
    await this.gate.tx(async () => {
      await this.start(file, file.state === 'failed' ? 'failed' : 'done', 'undo');
      await this.audit.record(actor, 'import.undo-asked', `import/${id}`, { fileName: file.fileName });
    });
    await this.runner.begin();
    return this.desk.read(id);
  }

  /**
   * Imports a file from bytes to stored customers, by the proposed columns.
   * @throws Error when it cannot be mapped or written
   */
  async importFile({ kind, fileName, bytes, demo = false, currency }: WholeImport): Promise<ImportRecord> {
    const { id, faults } = await this.desk.upload({ fileName, bytes }, kind, systemActor, demo);
    if (faults.length > 0) throw new Error(`${fileName} cannot be imported: ${faults.join(', ')}`);
    await this.commit(id, systemActor, currency);
    await this.runner.begin();
    const record = await this.desk.read(id);
    if (record.state !== 'done') throw new Error(`the import of ${fileName} is ${record.state}`);
    return record;
  }

  /** Resolves when nothing is being written, what an earlier process left half done included. */
  settled(): Promise<void> {
    return this.runner.begin();
  }

  /** Moves a file on to be worked on; only one is at a time. */
  private async start(file: StoredImportFile, from: 'checked' | 'done' | 'failed', action: ImportOrder['action']) {
    const order: ImportOrder = { importId: file.id, action };
    const input = { kind: IMPORT, uniqueKey: IMPORT_KEY, payload: order, total: file.total };
    const job = await this.jobs.enqueue(input, new Date().toISOString());
    const current = ImportOrder.parse(job.payload);
    if (current.importId !== order.importId || current.action !== action) throw new Problem('import-busy');
    if (!(await this.files.moveState(file.id, from, 'writing'))) {
      throw new Problem('import-state', { state: (await this.desk.find(file.id)).state });
    }
  }

  /** Adds to the dictionary what the file brings and nobody has declared. */
  private async declareFacts(file: StoredImportFile, currency: OrderCurrency): Promise<void> {
    const known = await this.dictionary.list();
    const brought = file.kind === 'orders' ? await this.orderFacts(file, currency) : await this.newFacts(file);
    const keys = new Set(known.map((fact) => fact.key));
    await this.dictionary.put(brought.filter((fact) => !keys.has(fact.key)));
  }

  private async newFacts(file: StoredImportFile) {
    const opened = await openImport(await this.files.bytes(file.id), file);
    return [...factsOfColumns(opened, ImportColumn.array().parse(file.columns), []).values()];
  }

  private async orderFacts(file: StoredImportFile, currency: OrderCurrency) {
    this.source.release();
    const { kind, sheet } = await this.source.rowsOf(file);
    if (kind !== 'orders') return [];
    const named = (names: (string | null)[]) => names.filter((name) => name !== null);
    return orderFactDefinitions(currency, {
      profit: sheet.rows.some((row) => row.profitE4 !== null),
      segments: named(sheet.rows.map((row) => row.segment)),
      regions: named(sheet.rows.map((row) => row.region)),
    });
  }
}
