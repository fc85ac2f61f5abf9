import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Models, type StoredModel, type StoredVersion } from '@tierwright/persistence';
import { runnableStrategy, type RunnableStrategy } from './runnable-strategy.js';

/** The live service strategies, compiled; a grading model has at most one. */
@Injectable()
export class LiveStrategies implements OnApplicationBootstrap {
  private readonly byModel = new Map<string, RunnableStrategy>();

  constructor(private readonly models: Models) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const { model, version } of await this.models.liveVersions('strategy')) this.install(model, version);
  }

  /** Makes a version the live one of its strategy in this process. */
  install(model: StoredModel, version: StoredVersion): void {
    const strategy = runnableStrategy(model, version);
    const standing = this.byModel.get(strategy.document.gradingModel);
    if (!standing || standing.key !== strategy.key || standing.number <= strategy.number) {
      this.byModel.set(strategy.document.gradingModel, strategy);
    }
  }

  /** The strategy that serves the customers of a grading model. */
  ofModel(gradingModel: string): RunnableStrategy | null {
    return this.byModel.get(gradingModel) ?? null;
  }
}
