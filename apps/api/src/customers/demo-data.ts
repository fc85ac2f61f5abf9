import { Injectable } from '@nestjs/common';
import { Customers, Installations, WriteGate } from '@tierwright/persistence';
import { AuditTrail } from '../audit/audit-trail.js';
import type { Actor } from '../http/actor.js';
import { Clock } from '../installation/clock.js';

/** The customers an installation was filled with to look around. */
@Injectable()
export class DemoData {
  constructor(
    private readonly gate: WriteGate,
    private readonly customers: Customers,
    private readonly installations: Installations,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Starts empty: the demo customers leave with all that hangs on them, and today is today again. */
  async remove(actor: Actor): Promise<void> {
    await this.gate.tx(async () => {
      const demo = (await this.installations.read())?.demo ?? null;
      const customers = await this.customers.removeDemo();
      await this.installations.change({ demo: null, clockFixedOn: null });
      await this.audit.record(actor, 'demo-data.removed', 'installation', { demo, customers });
    });
    await this.clock.reload();
  }
}
