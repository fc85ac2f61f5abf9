import { Body, Controller, Param } from '@nestjs/common';
import { type ApiKey, type BodyOf, type ResponseOf, routes } from '@tierwright/contract';
import { Actor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.js';
import { KeyCabinet } from './key-cabinet.js';

/** API keys over HTTP. */
@Controller()
export class ApiKeysController {
  constructor(private readonly keys: KeyCabinet) {}

  @Endpoint(routes.listApiKeys)
  async list(@Actor() actor: Actor): Promise<{ items: ApiKey[]; next: null }> {
    return { items: await this.keys.list(actor), next: null };
  }

  @Endpoint(routes.createApiKey)
  create(
    @Body({ schema: routes.createApiKey.body }) body: BodyOf<typeof routes.createApiKey>,
    @Actor() actor: Actor,
  ): Promise<ResponseOf<typeof routes.createApiKey>> {
    return this.keys.create(body.name, body.scopes, actor);
  }

  @Endpoint(routes.revokeApiKey)
  revoke(@Param('id') id: string, @Actor() actor: Actor): Promise<void> {
    return this.keys.revoke(id, actor);
  }
}
