import { Body, Controller } from '@nestjs/common';
import { type BodyOf, type ResponseOf, routes } from '@tierwright/contract';
import { Actor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.js';
import { NewStrategies } from './new-strategies.js';

/** Service strategies beside their life cycle: new ones. */
@Controller()
export class StrategiesController {
  constructor(private readonly newStrategies: NewStrategies) {}

  @Endpoint(routes.createStrategy)
  create(
    @Body({ schema: routes.createStrategy.body }) request: BodyOf<typeof routes.createStrategy>,
    @Actor() actor: Actor,
  ): Promise<ResponseOf<typeof routes.createStrategy>> {
    return this.newStrategies.create(request, actor);
  }
}
