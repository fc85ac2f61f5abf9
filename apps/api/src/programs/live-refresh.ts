import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Models } from '@tierwright/persistence';
import { Settings } from '../configuration/settings.js';
import { LiveStrategies } from './live-strategies.js';
import { Programs } from './programs.js';

const pauseMs = 2_000;

/** Takes over what other processes on the same database publish. */
@Injectable()
export class LiveRefresh implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(LiveRefresh.name);
  private readonly seen = new Map<string, string>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly models: Models,
    private readonly programs: Programs,
    private readonly strategies: LiveStrategies,
    private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    // A file has one process, which hears of its own publishes at once.
    if (this.settings.databaseUrl.startsWith('sqlite:')) return;
    this.timer = setInterval(() => {
      this.running = this.refresh().catch((error: unknown) => {
        this.logger.error({ message: 'live versions could not be read', error });
      });
    }, pauseMs);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Compiles the live versions this has not seen yet. */
  async refresh(): Promise<void> {
    for (const [modelId, versionId] of await this.models.liveVersionIds()) {
      if (this.seen.get(modelId) === versionId) continue;
      const [model, version] = [await this.models.byId(modelId), await this.models.versionById(versionId)];
      if (!model || !version) continue;
      if (model.kind === 'grading') await this.programs.install(model, version);
      else this.strategies.install(model, version);
      this.seen.set(modelId, versionId);
    }
  }
}
