import { Injectable } from '@nestjs/common';
import {
  abcLifetime,
  abcLifetimeKey,
  demoFacts,
  oilGasCustomers,
  oilGasModel,
  oilGasModelKey,
  oilGasStrategy,
  oilGasStrategyKey,
  oilGasToday,
} from '@tierwright/examples';
import { Customers, FactDictionary, Installations, WriteGate } from '@tierwright/persistence';
import { GradingLifeCycle } from '../grading-models/grading-life-cycle.js';
import { StrategyLifeCycle } from '../service-strategies/strategy-life-cycle.js';
import { FirstVersions } from './first-versions.js';

/** Rows in one transaction: a kill in between leaves whole chunks, and the next start goes on. */
const chunk = 1_000;

/** Fills a fresh demo installation with customers, models and a strategy, through the same code its users run. */
@Injectable()
export class Seeding {
  constructor(
    private readonly gate: WriteGate,
    private readonly installations: Installations,
    private readonly facts: FactDictionary,
    private readonly customers: Customers,
    private readonly models: GradingLifeCycle,
    private readonly strategies: StrategyLifeCycle,
    private readonly first: FirstVersions,
  ) {}

  /** Does what is still missing; nothing once it was done, and nothing after the demo data was removed. */
  async settle(): Promise<void> {
    const demo = (await this.installations.read())?.demo;
    if (demo === 'oil-gas') await this.oilGas();
  }

  private async oilGas(): Promise<void> {
    if (await this.first.exists(this.strategies, oilGasStrategyKey)) return;
    await this.gate.tx(() => this.facts.put(demoFacts));
    await this.putCustomers();
    await this.first.publish(this.models, oilGasModelKey, oilGasModel);
    await this.first.publish(this.models, abcLifetimeKey, abcLifetime('CNY'));
    await this.first.publish(this.strategies, oilGasStrategyKey, oilGasStrategy);
  }

  private async putCustomers(): Promise<void> {
    const rows = oilGasCustomers();
    for (let start = 0; start < rows.length; start += chunk) {
      const at = new Date().toISOString();
      const origin = { source: 'demo', importId: null, effectiveOn: oilGasToday, at, demo: true };
      await this.gate.tx(() => this.customers.merge(rows.slice(start, start + chunk), origin));
    }
  }
}
