import { Injectable } from '@nestjs/common';
import type { GradingProgress } from '@tierwright/contract';
import { Customers, Jobs, Models, type StoredModel, WriteGate } from '@tierwright/persistence';
import { z } from 'zod';
import { Bell } from './bell.js';

/** The kind of job that re-grades stored customers. */
export const GRADING = 'grading';

/** What a re-grading job is about. */
export const GradingOrder = z.strictObject({
  modelId: z.string(),
  modelKey: z.string(),
  /** The run ends early once another version is live; null follows whatever is live. */
  versionId: z.string().nullable(),
  versionNumber: z.int(),
  /** Only customers this import touched last; null is everyone. */
  importId: z.string().nullable(),
});
export type GradingOrder = z.infer<typeof GradingOrder>;

/** Whom to grade again, and by which models. */
export interface GradingRequest {
  readonly models: 'live';
  /** The id of an import whose customers changed, or everyone. */
  readonly customers: string | 'all';
}

const runKey = (modelId: string, versionId: string): string => `${modelId}/${versionId}`;

/** Asks for stored customers to be graded again and tells how far that is. */
@Injectable()
export class GradingRuns {
  constructor(
    private readonly gate: WriteGate,
    private readonly jobs: Jobs,
    private readonly models: Models,
    private readonly customers: Customers,
    private readonly bell: Bell,
  ) {}

  /** Grades customers again by every live model; part of the open transaction, if there is one. */
  async request({ customers }: GradingRequest): Promise<void> {
    await this.gate.tx(async () => {
      const importId = customers === 'all' ? null : customers;
      const total = await (importId === null ? this.customers.count() : this.customers.countTouchedBy(importId));
      // A run that is half way through must not count as one for what changed since.
      const uniqueSuffix = `${importId ?? 'all'}@${await this.customers.revision()}`;
      for (const { model, version } of await this.models.liveVersions('grading')) {
        const { id: modelId, key: modelKey } = model;
        const order: GradingOrder = { modelId, modelKey, versionId: null, versionNumber: version.number, importId };
        await this.enqueue(runKey(modelId, uniqueSuffix), order, total);
      }
    });
    this.bell.ring();
  }

  /** Grades everyone by a version that becomes live in the open transaction; `begin` once it is kept. */
  async requestFor(model: StoredModel, version: { readonly id: string; readonly number: number }): Promise<void> {
    const order = { versionId: version.id, versionNumber: version.number, importId: null };
    const about = { modelId: model.id, modelKey: model.key, ...order };
    await this.enqueue(runKey(model.id, version.id), about, await this.customers.count());
  }

  /** Lets the runner look for work at once. */
  begin(): void {
    this.bell.ring();
  }

  /** How far the re-grading by a version is; null when it was never asked for. */
  async progress(modelId: string, version: { id: string; number: number }): Promise<GradingProgress | null> {
    const job = await this.jobs.latest(GRADING, runKey(modelId, version.id));
    if (!job) return null;
    const { done, total, finishedAt } = job;
    return { version: version.number, done, total, finishedAt };
  }

  private async enqueue(uniqueKey: string, payload: GradingOrder, total: number): Promise<void> {
    await this.jobs.enqueue({ kind: GRADING, uniqueKey, payload, total }, new Date().toISOString());
  }
}
