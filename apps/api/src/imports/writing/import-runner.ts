import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Jobs, type StoredJob, WriteGate } from '@tierwright/persistence';
import { Settings } from '../../configuration/settings.js';
import { nextTurn } from '../next-turn.js';
import { IMPORT } from './import-order.js';
import { ImportSteps } from './import-steps.js';

const leaseMs = 30_000;
const pollMs = 10_000;
const mostTries = 3;

/** Works off the import jobs, one at a time and chunk by chunk, from where the process before left off. */
@Injectable()
export class ImportRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ImportRunner.name);
  private stopping = false;
  private work: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly gate: WriteGate,
    private readonly jobs: Jobs,
    private readonly steps: ImportSteps,
    private readonly settings: Settings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // A file has one process: what is leased was leased by one that is gone.
    if (this.settings.databaseUrl.startsWith('sqlite:')) await this.gate.tx(() => this.jobs.release([IMPORT]));
    this.timer = setInterval(() => void this.begin(), pollMs).unref();
    void this.begin();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.work;
  }

  /** Looks for work at once; resolves when there is none left. */
  begin(): Promise<void> {
    this.work = this.work.then(() => this.workOff());
    return this.work;
  }

  private async workOff(): Promise<void> {
    for (let job = await this.lease(); job && !this.stopping; job = await this.lease()) await this.runJob(job);
  }

  private async lease(): Promise<StoredJob | null> {
    if (this.stopping) return null;
    try {
      return await this.gate.tx(() => this.jobs.lease([IMPORT], new Date().toISOString(), leaseEnd()));
    } catch (error) {
      this.logger.error({ message: 'import jobs could not be read', error });
      return null;
    }
  }

  private async runJob(job: StoredJob): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        while (!this.stopping && (await this.steps.run(job.id, leaseEnd()))) await nextTurn();
        return;
      } catch (error) {
        this.logger.error({ message: 'an import stopped', job: job.id, tries, error });
        if (tries < mostTries) continue;
        await this.steps.fail(job, error).catch((cause: unknown) => this.logger.error(cause));
        return;
      }
    }
  }
}

const leaseEnd = (): string => new Date(Date.now() + leaseMs).toISOString();
