import { Body, Controller, Param } from '@nestjs/common';
import { type BodyOf, type GradingModelSummary, type ResponseOf, routes } from '@tierwright/contract';
import { Actor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.js';
import { ModelSummaries } from './model-summaries.js';
import { NewModels } from './new-models.js';

/** Grading models beside their life cycle: the list and new ones. */
@Controller()
export class GradingModelsController {
  constructor(
    private readonly summaries: ModelSummaries,
    private readonly newModels: NewModels,
  ) {}

  @Endpoint(routes.listGradingModels)
  async list(): Promise<ResponseOf<typeof routes.listGradingModels>> {
    return { items: await this.summaries.all(), next: null };
  }

  @Endpoint(routes.readGradingModel)
  read(@Param('key') key: string): Promise<GradingModelSummary> {
    return this.summaries.one(key);
  }

  @Endpoint(routes.createGradingModel)
  create(
    @Body({ schema: routes.createGradingModel.body }) request: BodyOf<typeof routes.createGradingModel>,
    @Actor() actor: Actor,
  ): Promise<ResponseOf<typeof routes.createGradingModel>> {
    return this.newModels.create(request, actor);
  }
}
