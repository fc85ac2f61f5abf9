import { Controller, Query } from '@nestjs/common';
import { type QueryOf, type ResponseOf, routes } from '@tierwright/contract';
import { AuditLog } from '@tierwright/persistence';
import { Cursors } from '../http/cursors.js';
import { Endpoint } from '../http/endpoint.js';

const pageSize = 50;

/** The audit log over HTTP. */
@Controller()
export class AuditController {
  constructor(
    private readonly log: AuditLog,
    private readonly cursors: Cursors,
  ) {}

  @Endpoint(routes.listAuditEvents)
  async list(
    @Query({ schema: routes.listAuditEvents.query }) query: QueryOf<typeof routes.listAuditEvents>,
  ): Promise<ResponseOf<typeof routes.listAuditEvents>> {
    const limit = Number(query.limit ?? pageSize);
    const [before = null] = this.cursors.read('audit-events', query.cursor) ?? [];
    const rows = await this.log.page(before === null ? null : String(before), limit + 1);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit),
      next: last === undefined ? null : this.cursors.write('audit-events', [last.id]),
    };
  }
}
