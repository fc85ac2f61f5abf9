import { Injectable } from '@nestjs/common';
import {
  Customers,
  Grades,
  Jobs,
  Models,
  type StoredCustomer,
  type StoredJob,
  WriteGate,
} from '@tierwright/persistence';
import { z } from 'zod';
import { Clock } from '../installation/clock.js';
import { HeldStates } from '../settling/held-states.js';
import { Programs } from '../programs/programs.js';
import type { RunnableVersion } from '../programs/runnable-version.js';
import { gradeOf } from './grade-of.js';
import { GradingOrder } from './grading-runs.js';

/** Customers graded in one transaction. */
export const chunkSize = 500;

const Cursor = z.strictObject({ after: z.string() });

/** Grades the next customers of a job: their tiers, what is settled, and the cursor are kept together or not at all. */
@Injectable()
export class GradingChunk {
  constructor(
    private readonly gate: WriteGate,
    private readonly jobs: Jobs,
    private readonly models: Models,
    private readonly customers: Customers,
    private readonly grades: Grades,
    private readonly programs: Programs,
    private readonly held: HeldStates,
    private readonly clock: Clock,
  ) {}

  /** Does one chunk of a leased job, which stays leased until `until`; false once the job is finished. */
  run(jobId: string, until: string): Promise<boolean> {
    return this.gate.tx(async () => {
      const job = await this.jobs.byId(jobId);
      if (!job || job.state !== 'running') return false;
      const order = GradingOrder.parse(job.payload);
      const version = await this.liveVersion(order);
      const now = new Date().toISOString();
      if (!version) return this.finish(job, now);
      const rows = await this.next(job, order);
      const held = await this.held.of(version, rows);
      const when = { gradedAt: now, asOf: this.clock.today() };
      await this.grades.put(rows.map((customer) => gradeOf(customer, version, held.get(customer.id) ?? null, when)));
      const last = rows.at(-1);
      const done = job.done + rows.length;
      const progress = { done, total: Math.max(job.total, done) };
      if (last) await this.jobs.saveCursor(job.id, { after: last.code }, progress, until);
      return last && rows.length === chunkSize ? true : this.finish(job, now);
    });
  }

  /** The version to grade by; null when the job is about one that is no longer live. */
  private async liveVersion({ modelId, versionId }: GradingOrder): Promise<RunnableVersion | null> {
    const model = await this.models.byId(modelId);
    const liveId = await this.models.liveVersionId(modelId);
    if (!model || liveId === null || (versionId !== null && versionId !== liveId)) return null;
    return this.programs.byId(model, liveId);
  }

  private next(job: StoredJob, { importId }: GradingOrder): Promise<StoredCustomer[]> {
    const after = job.cursor === null ? '' : Cursor.parse(job.cursor).after;
    return importId === null
      ? this.customers.page(after, chunkSize)
      : this.customers.pageTouchedBy(importId, after, chunkSize);
  }

  private async finish(job: StoredJob, now: string): Promise<false> {
    await this.jobs.finish(job.id, now);
    return false;
  }
}
