import { Body, Controller, Param, Res } from '@nestjs/common';
import { type BodyOf, type GradingModelSummary, type ResponseOf, routes } from '@tierwright/contract';
import { type JsonLogicExport, toJsonLogic } from '@tierwright/engine';
import type { FastifyReply } from 'fastify';
import { Actor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.js';
import { VersionNumber } from '../life-cycle/version-number.js';
import { Programs } from '../programs/programs.js';
import { ModelSummaries } from './model-summaries.js';
import { NewModels } from './new-models.js';

/** Grading models beside their life cycle: the list, new ones, the export. */
@Controller()
export class GradingModelsController {
  constructor(
    private readonly summaries: ModelSummaries,
    private readonly newModels: NewModels,
    private readonly programs: Programs,
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

  @Endpoint(routes.readJsonLogic)
  async jsonLogic(
    @Param('key') key: string,
    @Param('number', { schema: VersionNumber }) number: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JsonLogicExport> {
    const { program } = await this.programs.find(key, number);
    reply.header('Content-Disposition', `attachment; filename="${key}-v${number}.json"`);
    return toJsonLogic(program);
  }
}
