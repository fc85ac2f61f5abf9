import { Body, Controller, Param } from '@nestjs/common';
import { EvaluationRequest, type EvaluationResult, routes } from '@tierwright/contract';
import { Actor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.js';
import { Evaluations } from './evaluations.js';

/** The endpoint other systems call. */
@Controller()
export class EvaluationsController {
  constructor(private readonly evaluations: Evaluations) {}

  @Endpoint(routes.evaluate)
  evaluate(
    @Param('key') key: string,
    @Body({ schema: EvaluationRequest }) request: EvaluationRequest,
    @Actor() actor: Actor,
  ): Promise<EvaluationResult> {
    return this.evaluations.evaluate(key, request, actor);
  }
}
