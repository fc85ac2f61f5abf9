import { Injectable } from '@nestjs/common';
import type { BodyOf, routes } from '@tierwright/contract';
import { blankStrategy } from '@tierwright/examples';
import type { StrategyDocument } from '@tierwright/model';
import { Models, WriteGate } from '@tierwright/persistence';
import type { Actor } from '../http/actor.js';
import { Problem } from '../http/problem.js';
import type { Draft } from '../life-cycle/life-cycle.js';
import { ServedTiers } from './served-tiers.js';
import { StrategyLifeCycle } from './strategy-life-cycle.js';

type CreateRequest = BodyOf<typeof routes.createStrategy>;

/** Makes service strategies, one for each grading model. */
@Injectable()
export class NewStrategies {
  constructor(
    private readonly gate: WriteGate,
    private readonly lifeCycle: StrategyLifeCycle,
    private readonly models: Models,
    private readonly tiers: ServedTiers,
  ) {}

  /** @throws Problem `unknown-model`, `key-taken` when the model has a strategy */
  async create(request: CreateRequest, actor: Actor): Promise<{ key: string; draft: Draft<StrategyDocument> }> {
    const { name, gradingModel } = request;
    const tiers = await this.tiers.of(gradingModel);
    const document = blankStrategy(name, gradingModel, tiers);
    // Two strategies of one model would also collide here, whichever transaction sees what.
    const key = `${gradingModel.slice(0, 55)}-service`;
    return this.gate.tx(async () => {
      await this.refuseSecond(gradingModel);
      return { key, draft: await this.lifeCycle.create(key, document, actor) };
    });
  }

  private async refuseSecond(gradingModel: string): Promise<void> {
    for (const { id, key } of await this.models.list('strategy')) {
      const { body } = await this.models.readDraft(id);
      if (this.lifeCycle.rules.read(body).gradingModel === gradingModel) throw new Problem('key-taken', { key });
    }
  }
}
