import { Controller } from '@nestjs/common';
import { type ResponseOf, routes } from '@tierwright/contract';
import { Endpoint } from '../http/endpoint.js';
import { Readiness } from './readiness.js';

/** Whether the process lives and whether it can serve. */
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Endpoint(routes.readLiveness)
  live(): ResponseOf<typeof routes.readLiveness> {
    return { status: 'ok' };
  }

  @Endpoint(routes.readReadiness)
  async ready(): Promise<ResponseOf<typeof routes.readReadiness>> {
    return { status: 'ready', models: await this.readiness.countModels() };
  }
}
