import { Body, Controller, Param } from '@nestjs/common';
import { type BodyOf, type ResponseOf, routes } from '@tierwright/contract';
import { Endpoint } from '../http/endpoint.js';
import { Asker } from '../previews/asker.js';
import { Comparisons } from './comparisons.js';

/** Comparisons of versions. */
@Controller()
export class ComparisonsController {
  constructor(private readonly comparisons: Comparisons) {}

  @Endpoint(routes.compareGradingVersions)
  compare(
    @Param('key') key: string,
    @Body({ schema: routes.compareGradingVersions.body }) request: BodyOf<typeof routes.compareGradingVersions>,
    @Asker() asker: AbortSignal,
  ): Promise<ResponseOf<typeof routes.compareGradingVersions>> {
    return this.comparisons.compare(key, request, asker);
  }
}
