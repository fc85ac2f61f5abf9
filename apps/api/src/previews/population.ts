import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { GradingDocument } from '@tierwright/model';
import { Settings } from '../configuration/settings.js';
import { Problem } from '../http/problem.js';
import { Clock } from '../installation/clock.js';
import { ReferencedVersions } from '../programs/referenced-versions.js';
import { workerFile } from '../workers/worker-file.js';
import { WorkerHost } from '../workers/worker-host.js';
import {
  documentsIn,
  type PopulationQuestion,
  type PopulationTopic,
  type PopulationTopics,
  type RuledBy,
} from './population-question.js';

const timeLimitMs = 60_000;

type AnswerOf<Topic extends PopulationTopic> = PopulationTopics[Topic]['answer'];

/** All customers, held in a thread of their own; questions are answered one after the other. */
@Injectable()
export class Population implements OnApplicationShutdown {
  private readonly host: WorkerHost<PopulationQuestion, AnswerOf<PopulationTopic>>;
  private tail: Promise<unknown> = Promise.resolve();

  constructor(
    settings: Settings,
    private readonly clock: Clock,
    private readonly references: ReferencedVersions,
  ) {
    const data = settings.databaseUrl;
    this.host = new WorkerHost(workerFile('previews/population.worker'), { timeLimitMs, data });
  }

  /** Asks about all customers. A question whose asker has left before its turn is not worked on. */
  ask<Topic extends PopulationTopic>(
    topic: Topic,
    question: PopulationTopics[Topic]['question'],
    asker?: AbortSignal,
  ): Promise<AnswerOf<Topic>> {
    const turn = this.tail.then(async () => {
      if (asker?.aborted) throw new Problem('not-ready');
      const references = await this.references.of(...documentsIn(question));
      return this.host.ask({ topic, asOf: this.clock.today(), references, ...question } as PopulationQuestion);
    });
    this.tail = turn.catch(() => undefined);
    return turn as Promise<AnswerOf<Topic>>;
  }

  /** The cuts a draft has on the customers of today, and how many change tier against what is live. */
  freeze(draft: GradingDocument, baseline: RuledBy | null): Promise<AnswerOf<'freeze'>> {
    return this.ask('freeze', { draft, baseline });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.host.close();
  }
}
