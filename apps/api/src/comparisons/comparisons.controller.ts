import { Body, Controller, Param, Req } from '@nestjs/common';
import { type BodyOf, type ResponseOf, routes } from '@tierwright/contract';
import type { FastifyRequest } from 'fastify';
import { Endpoint } from '../http/endpoint.js';
import { Comparisons } from './comparisons.js';

/** Comparisons of versions. */
@Controller()
export class ComparisonsController {
  constructor(private readonly comparisons: Comparisons) {}

  @Endpoint(routes.compareGradingVersions)
  compare(
    @Param('key') key: string,
    @Body({ schema: routes.compareGradingVersions.body }) request: BodyOf<typeof routes.compareGradingVersions>,
    @Req() { signal }: FastifyRequest,
  ): Promise<ResponseOf<typeof routes.compareGradingVersions>> {
    return this.comparisons.compare(key, request, signal);
  }
}
