import { Injectable } from '@nestjs/common';
import type { Installation } from '@tierwright/contract';
import { Customers, Installations } from '@tierwright/persistence';
import { DemoAccounts } from '../identity/demo-accounts.js';
import { FirstAdmin } from '../identity/first-admin.js';
import { Clock } from './clock.js';
import { productVersion } from './product-version.js';

/** Gathers what anyone may know before signing in. */
@Injectable()
export class InstallationCard {
  constructor(
    private readonly clock: Clock,
    private readonly installations: Installations,
    private readonly customers: Customers,
    private readonly demo: DemoAccounts,
    private readonly firstAdmin: FirstAdmin,
  ) {}

  async read(): Promise<Installation> {
    await this.clock.reload();
    const [row, customers, accounts, needsSetup] = await Promise.all([
      this.installations.read(),
      this.customers.count(),
      this.demo.list(),
      this.firstAdmin.isNeeded(),
    ]);
    return {
      version: productVersion,
      zone: this.clock.zone,
      today: this.clock.today(),
      fixedClock: this.clock.isFixed,
      demo: demoOf(row?.demo ?? null, customers),
      accounts: accounts.map(({ role, name, email }) => ({ role, name, email })),
      needsSetup,
      customers,
    };
  }
}

const demoOf = (dataset: string | null, customers: number): Installation['demo'] =>
  dataset === 'oil-gas' || dataset === 'superstore' ? { dataset, customers } : null;
