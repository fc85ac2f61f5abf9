import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Cuts, GradingDocument, StrategyDocument } from '@tierwright/model';
import { Settings } from '../configuration/settings.js';
import { Clock } from '../installation/clock.js';
import { ReferencedVersions } from '../programs/referenced-versions.js';
import { workerFile } from '../workers/worker-file.js';
import { WorkerHost } from '../workers/worker-host.js';
import type { Verdict } from './judge-program.js';
import type { RefereeQuestion } from './referee-desk.js';

const timeLimitMs = 60_000;

/** A second, independent opinion on what is about to be published, from a thread of its own with a time limit. */
@Injectable()
export class Referee implements OnApplicationShutdown {
  private readonly host: WorkerHost<RefereeQuestion, Verdict>;

  constructor(
    settings: Settings,
    private readonly clock: Clock,
    private readonly references: ReferencedVersions,
  ) {
    const data = settings.databaseUrl;
    this.host = new WorkerHost(workerFile('referee/referee.worker'), { timeLimitMs, data });
  }

  /** Grades customers by the exported rule. */
  async judgeModel(document: GradingDocument, cuts: Cuts): Promise<Verdict> {
    const references = await this.references.of(document);
    return this.host.ask({ about: 'model', document, cuts, references, asOf: this.clock.today() });
  }

  /** Tries the conditions of a strategy on customers. */
  judgeStrategy(document: StrategyDocument): Promise<Verdict> {
    return this.host.ask({ about: 'strategy', document });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.host.close();
  }
}
