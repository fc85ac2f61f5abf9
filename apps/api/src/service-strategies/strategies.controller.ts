import { Body, Controller, Param } from '@nestjs/common';
import { type BodyOf, type ResponseOf, routes } from '@tierwright/contract';
import { Actor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.js';
import { Asker } from '../previews/asker.js';
import { NewStrategies } from './new-strategies.js';
import { StrategyPreviews } from './strategy-previews.js';
import { StrategySummaries } from './strategy-summaries.js';

/** Service strategies beside their life cycle: the list, new ones, previews. */
@Controller()
export class StrategiesController {
  constructor(
    private readonly summaries: StrategySummaries,
    private readonly newStrategies: NewStrategies,
    private readonly previews: StrategyPreviews,
  ) {}

  @Endpoint(routes.listStrategies)
  async list(): Promise<ResponseOf<typeof routes.listStrategies>> {
    return { items: await this.summaries.all(), next: null };
  }

  @Endpoint(routes.createStrategy)
  create(
    @Body({ schema: routes.createStrategy.body }) request: BodyOf<typeof routes.createStrategy>,
    @Actor() actor: Actor,
  ): Promise<ResponseOf<typeof routes.createStrategy>> {
    return this.newStrategies.create(request, actor);
  }

  @Endpoint(routes.previewStrategy)
  preview(
    @Param('key') key: string,
    @Body({ schema: routes.previewStrategy.body }) request: BodyOf<typeof routes.previewStrategy>,
    @Asker() asker: AbortSignal,
  ): Promise<ResponseOf<typeof routes.previewStrategy>> {
    return this.previews.preview(key, request, asker);
  }
}
