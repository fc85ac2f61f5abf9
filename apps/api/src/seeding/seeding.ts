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
import { Customers, FactDictionary, ImportFiles, Installations, WriteGate } from '@tierwright/persistence';
import { GradingLifeCycle } from '../grading-models/grading-life-cycle.js';
import { Imports } from '../imports/imports.js';
import { StrategyLifeCycle } from '../service-strategies/strategy-life-cycle.js';
import { FirstVersions } from './first-versions.js';
import { readSuperstore, superstoreFile } from './superstore-file.js';

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
    private readonly imports: Imports,
    private readonly importFiles: ImportFiles,
  ) {}

  /** Does what is still missing; nothing once it was done, and nothing after the demo data was removed. */
  async settle(): Promise<void> {
    const demo = (await this.installations.read())?.demo;
    if (demo === 'oil-gas') await this.oilGas();
    if (demo === 'superstore') await this.superstore();
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

  private async superstore(): Promise<void> {
    if (await this.first.exists(this.models, abcLifetimeKey)) return;
    await this.imports.settled();
    const isThere = (await this.importFiles.list(200)).some(
      ({ fileName, state }) => fileName === superstoreFile && state === 'done',
    );
    if (!isThere) {
      const bytes = await readSuperstore();
      await this.imports.importFile({ kind: 'orders', fileName: superstoreFile, bytes, demo: true, currency: 'USD' });
    }
    await this.first.publish(this.models, abcLifetimeKey, abcLifetime('USD'));
  }
}
