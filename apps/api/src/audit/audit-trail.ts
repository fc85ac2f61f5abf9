import { Injectable } from '@nestjs/common';
import { AuditLog } from '@tierwright/persistence';
import type { Actor } from '../http/actor.js';
import { currentRequestId } from '../http/request-context.js';

/** Writes who did what, in the transaction of the deed, with the request it came by. */
@Injectable()
export class AuditTrail {
  constructor(private readonly log: AuditLog) {}

  /** Needs an open transaction. `subject` names a thing such as `grading-model/oil-gas-routes`. */
  async record(actor: Actor, action: string, subject: string, detail: Record<string, unknown> = {}): Promise<void> {
    await this.log.record({
      at: new Date().toISOString(),
      actor: actor.name,
      action,
      subject,
      detail,
      requestId: currentRequestId() ?? 'system',
    });
  }
}
