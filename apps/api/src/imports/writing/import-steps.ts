import { Injectable } from '@nestjs/common';
import { ImportFiles, Jobs, type StoredImportFile, type StoredJob, WriteGate } from '@tierwright/persistence';
import { AuditTrail } from '../../audit/audit-trail.js';
import { GradingRuns } from '../../grading/grading-runs.js';
import { systemActor } from '../../http/actor.js';
import { ImportCursor, ImportOrder } from './import-order.js';
import { ImportSource } from './import-source.js';
import { ImportUndoer } from './import-undoer.js';
import { ImportWriter } from './import-writer.js';

/** One step of an import job: a chunk of rows and the cursor behind it are kept together or not at all. */
@Injectable()
export class ImportSteps {
  constructor(
    private readonly gate: WriteGate,
    private readonly jobs: Jobs,
    private readonly files: ImportFiles,
    private readonly source: ImportSource,
    private readonly writer: ImportWriter,
    private readonly undoer: ImportUndoer,
    private readonly grading: GradingRuns,
    private readonly audit: AuditTrail,
  ) {}

  /** Does one chunk of a leased job, which stays leased until `until`; false once the job is finished. */
  async run(jobId: string, until: string): Promise<boolean> {
    const goesOn = await this.gate.tx(async () => {
      const job = await this.jobs.byId(jobId);
      if (!job || job.state !== 'running') return false;
      const { importId, action } = ImportOrder.parse(job.payload);
      const file = await this.files.byId(importId);
      if (!file) return this.end(job);
      const cursor = job.cursor === null ? null : ImportCursor.parse(job.cursor);
      const next = await (action === 'write' ? this.writer : this.undoer).chunk(file, cursor);
      if (next === null) return this.finish(job, file, action);
      await this.jobs.saveCursor(job.id, next, { done: job.done + 1, total: job.total }, until);
      return true;
    });
    if (!goesOn) this.grading.begin();
    return goesOn;
  }

  /** Gives a job up; what was written stays and can be undone. */
  async fail(job: StoredJob, error: unknown): Promise<void> {
    await this.gate.tx(async () => {
      const { importId } = ImportOrder.parse(job.payload);
      await this.files.change(importId, { state: 'failed' });
      await this.jobs.fail(job.id, String(error), new Date().toISOString());
    });
    this.source.release();
  }

  private async finish(job: StoredJob, file: StoredImportFile, action: ImportOrder['action']): Promise<false> {
    await this.files.change(file.id, { state: action === 'write' ? 'done' : 'undone' });
    const { kind, fileName, total } = file;
    const deed = action === 'write' ? 'import.written' : 'import.undone';
    await this.audit.record(systemActor, deed, `import/${file.id}`, { kind, fileName, rows: total });
    // Without an order file the share of revenue of everyone is another.
    const customers = action === 'undo' && kind === 'orders' ? 'all' : file.id;
    await this.grading.request({ models: 'live', customers });
    return this.end(job);
  }

  private async end(job: StoredJob): Promise<false> {
    await this.jobs.finish(job.id, new Date().toISOString());
    this.source.release();
    return false;
  }
}
