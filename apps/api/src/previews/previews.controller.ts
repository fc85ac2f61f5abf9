import { Body, Controller, Param } from '@nestjs/common';
import { type BodyOf, type ResponseOf, routes } from '@tierwright/contract';
import { Endpoint } from '../http/endpoint.js';
import { Asker } from './asker.js';
import { Previews } from './previews.js';

/** Previews of unsaved documents. */
@Controller()
export class PreviewsController {
  constructor(private readonly previews: Previews) {}

  @Endpoint(routes.previewGradingModel)
  preview(
    @Param('key') key: string,
    @Body({ schema: routes.previewGradingModel.body }) request: BodyOf<typeof routes.previewGradingModel>,
    @Asker() asker: AbortSignal,
  ): Promise<ResponseOf<typeof routes.previewGradingModel>> {
    return this.previews.preview(key, request, asker);
  }
}
