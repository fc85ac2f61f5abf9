import { Controller } from '@nestjs/common';
import { type ResponseOf, routes } from '@tierwright/contract';
import { FactDictionary } from '@tierwright/persistence';
import { Endpoint } from '../http/endpoint.js';

/** The fact dictionary over HTTP. */
@Controller()
export class FactsController {
  constructor(private readonly facts: FactDictionary) {}

  @Endpoint(routes.listFacts)
  async list(): Promise<ResponseOf<typeof routes.listFacts>> {
    return { items: await this.facts.list(), next: null };
  }
}
