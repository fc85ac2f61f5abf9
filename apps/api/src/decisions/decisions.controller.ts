import { Controller, Param, Query } from '@nestjs/common';
import { type DecisionRecord, type QueryOf, routes } from '@tierwright/contract';
import { Cursors } from '../http/cursors.js';
import { Endpoint } from '../http/endpoint.js';
import { Problem } from '../http/problem.js';
import { DecisionLog } from './decision-log.js';

const pageSize = 50;

/** The decision log over HTTP. */
@Controller()
export class DecisionsController {
  constructor(
    private readonly log: DecisionLog,
    private readonly cursors: Cursors,
  ) {}

  @Endpoint(routes.listDecisions)
  async list(
    @Query({ schema: routes.listDecisions.query }) query: QueryOf<typeof routes.listDecisions>,
  ): Promise<{ items: DecisionRecord[]; next: string | null }> {
    const limit = Number(query.limit ?? pageSize);
    const [before] = this.cursors.read('decisions', query.cursor) ?? [null];
    const items = await this.log.page(typeof before === 'string' ? before : null, limit + 1);
    const last = items.length > limit ? items[limit - 1] : undefined;
    return { items: items.slice(0, limit), next: last ? this.cursors.write('decisions', [last.id]) : null };
  }

  @Endpoint(routes.readDecision)
  async read(@Param('id') id: string): Promise<DecisionRecord> {
    const decision = await this.log.byId(id);
    if (!decision) throw new Problem('not-found');
    return decision;
  }
}
