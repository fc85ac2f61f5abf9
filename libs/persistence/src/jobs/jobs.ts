import { In, type EntityManager, type QueryDeepPartialEntity } from 'typeorm';
import type { WriteGate } from '../gate/write-gate.js';
import { newRowId } from '../row-id.js';
import { StoredJob } from './stored-job.js';

/** A job to be done. */
export interface JobInput {
  readonly kind: string;
  /** While a job with this key is unfinished, asking again gives that one. */
  readonly uniqueKey: string;
  readonly payload: object;
  readonly total: number;
}

/** Work in chunks: leased by one worker, its cursor kept with each chunk, taken up again after a crash. */
export class Jobs {
  constructor(
    private readonly gate: WriteGate,
    private readonly reader: EntityManager,
  ) {}

  /** Asks for a job; one that waits or runs under the same key is the answer instead. */
  async enqueue(input: JobInput, at: string): Promise<StoredJob> {
    const manager = this.gate.writing;
    const job = {
      ...input,
      id: newRowId(),
      cursor: null,
      state: 'waiting' as const,
      attempts: 0,
      leasedUntil: null,
      done: 0,
      error: null,
      createdAt: at,
      finishedAt: null,
    };
    await manager.createQueryBuilder().insert().into(StoredJob).values(job).orIgnore().execute();
    const where = { kind: input.kind, uniqueKey: input.uniqueKey, state: In(['waiting', 'running'] as const) };
    return manager.findOneByOrFail(StoredJob, where);
  }

  /** Takes the oldest job of the kinds that nobody works on until `until`; null when there is none. */
  async lease(kinds: readonly string[], now: string, until: string): Promise<StoredJob | null> {
    const manager = this.gate.writing;
    const job = await manager
      .createQueryBuilder(StoredJob, 'job')
      .where('job.kind IN (:...kinds)', { kinds })
      .andWhere("(job.state = 'waiting' OR (job.state = 'running' AND job.leasedUntil < :now))", { now })
      .orderBy('job.createdAt')
      .addOrderBy('job.id')
      .getOne();
    if (!job) return null;
    const taken = await manager
      .createQueryBuilder()
      .update(StoredJob)
      .set({ state: 'running', leasedUntil: until, attempts: job.attempts + 1 })
      .where({ id: job.id, attempts: job.attempts })
      .execute();
    return taken.affected === 1 ? { ...job, state: 'running', leasedUntil: until, attempts: job.attempts + 1 } : null;
  }

  /** Frees the jobs of a process that is gone; for the start of the only process. */
  async release(kinds: readonly string[]): Promise<void> {
    const held = { kind: In(kinds), state: 'running' as const };
    await this.gate.writing.update(StoredJob, held, { state: 'waiting', leasedUntil: null });
  }

  /** Keeps the cursor, in the transaction of the chunk it follows, and holds on to the job until `until`. */
  async saveCursor(
    id: string,
    cursor: object,
    progress: { done: number; total: number },
    until: string,
  ): Promise<void> {
    const change = { cursor, ...progress, leasedUntil: until } as QueryDeepPartialEntity<StoredJob>;
    await this.gate.writing.update(StoredJob, { id }, change);
  }

  async finish(id: string, at: string): Promise<void> {
    await this.gate.writing.update(StoredJob, { id }, { state: 'done', finishedAt: at, leasedUntil: null });
  }

  async fail(id: string, error: string, at: string): Promise<void> {
    await this.gate.writing.update(StoredJob, { id }, { state: 'failed', error, finishedAt: at, leasedUntil: null });
  }

  byId(id: string): Promise<StoredJob | null> {
    return this.rows.findOneBy(StoredJob, { id });
  }

  /** The newest job of a kind under a key, finished or not. */
  latest(kind: string, uniqueKey: string): Promise<StoredJob | null> {
    return this.rows.findOne(StoredJob, { where: { kind, uniqueKey }, order: { createdAt: 'DESC', id: 'DESC' } });
  }

  private get rows(): EntityManager {
    return this.gate.open ?? this.reader;
  }
}
