import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Jobs, type StoredJob, WriteGate } from '@tierwright/persistence';
import { Settings } from '../configuration/settings.js';
import { Bell } from './bell.js';
import { GradingChunk } from './grading-chunk.js';
import { GRADING } from './grading-runs.js';

const leaseMs = 30_000;
const pollMs = 2_000;
const mostAttempts = 5;

/** Works off the re-grading jobs, one at a time and chunk by chunk, from where the process before left off. */
@Injectable()
export class GradingRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(GradingRunner.name);
  private stopping = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly gate: WriteGate,
    private readonly jobs: Jobs,
    private readonly chunks: GradingChunk,
    private readonly bell: Bell,
    private readonly settings: Settings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // A file has one process: what is leased was leased by one that is gone.
    if (this.settings.databaseUrl.startsWith('sqlite:')) await this.gate.tx(() => this.jobs.release([GRADING]));
    this.loop = this.work();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.bell.ring();
    await this.loop;
  }

  private async work(): Promise<void> {
    while (!this.stopping) {
      const job = await this.lease();
      if (job) await this.runJob(job);
      else await this.bell.sleep(pollMs);
    }
  }

  private async lease(): Promise<StoredJob | null> {
    try {
      return await this.gate.tx(() => this.jobs.lease([GRADING], new Date().toISOString(), leaseEnd()));
    } catch (error) {
      this.logger.error({ message: 'grading jobs could not be read', error });
      return null;
    }
  }

  private async runJob(job: StoredJob): Promise<void> {
    try {
      while (!this.stopping && (await this.chunks.run(job.id, leaseEnd()))) await nextTurn();
    } catch (error) {
      this.logger.error({ message: 'a re-grading stopped', job: job.id, attempt: job.attempts, error });
      if (job.attempts < mostAttempts) return;
      await this.gate.tx(() => this.jobs.fail(job.id, String(error), new Date().toISOString())).catch(() => undefined);
    }
  }
}

const leaseEnd = (): string => new Date(Date.now() + leaseMs).toISOString();

/** Lets requests through between two chunks. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
