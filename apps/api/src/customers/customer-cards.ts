import { Injectable } from '@nestjs/common';
import type { Customer, CustomerGrade, CustomerSummary, FactChange } from '@tierwright/contract';
import { settlementWords } from '@tierwright/engine';
import {
  Customers,
  Grades,
  Models,
  type StoredCustomer,
  type StoredFactChange,
  type StoredGrade,
} from '@tierwright/persistence';
import { Evaluations } from '../evaluations/evaluations.js';
import { Problem } from '../http/problem.js';
import { Programs } from '../programs/programs.js';
import type { RunnableVersion } from '../programs/runnable-version.js';

/** Shows stored customers: with the tiers they have, or one with all that is known. */
@Injectable()
export class CustomerCards {
  constructor(
    private readonly customers: Customers,
    private readonly grades: Grades,
    private readonly models: Models,
    private readonly evaluations: Evaluations,
    private readonly programs: Programs,
  ) {}

  /** Customers with the tier each model gave them, in the order given. */
  async summaries(rows: readonly StoredCustomer[]): Promise<CustomerSummary[]> {
    const grades = await this.told(await this.grades.ofCustomers(rows.map((row) => row.id)));
    return rows.map((row) => summaryOf(row, grades.get(row.id) ?? []));
  }

  /** @throws Problem `unknown-customer` */
  async read(code: string): Promise<Customer> {
    const row = await this.find(code);
    const [stored, sources] = await Promise.all([
      this.grades.ofCustomers([row.id]),
      this.customers.latestChanges(row.id),
    ]);
    const grades = await this.told(stored);
    return {
      ...summaryOf(row, grades.get(row.id) ?? []),
      sources: sources.map(changeOf),
      evaluations: this.evaluations.ofEveryModel(row.facts, stored),
    };
  }

  /** @throws Problem `unknown-customer` */
  async find(code: string): Promise<StoredCustomer> {
    const row = await this.customers.byCode(code);
    if (!row) throw new Problem('unknown-customer', { code });
    return row;
  }

  private async told(grades: readonly StoredGrade[]): Promise<Map<string, CustomerGrade[]>> {
    const byCustomer = new Map<string, CustomerGrade[]>();
    for (const model of await this.models.list('grading')) {
      const version = this.programs.live.find(({ modelId }) => modelId === model.id);
      for (const grade of grades.filter((row) => row.modelId === model.id)) {
        const own = byCustomer.get(grade.customerId) ?? [];
        byCustomer.set(grade.customerId, [...own, toldGrade(model.key, grade, version)]);
      }
    }
    return byCustomer;
  }
}

function toldGrade(model: string, grade: StoredGrade, version: RunnableVersion | undefined): CustomerGrade {
  const { tier, tierKey, versionNumber, gradedAt, proposedTierKey, settledBy, stability } = grade;
  const told = { model, tier: tierKey, version: versionNumber, gradedAt };
  if (!version || settledBy === null || stability === null) return told;
  const text = settlementWords({ tier, reason: settledBy, state: stability }, version.document);
  return { ...told, settled: { proposed: proposedTierKey, reason: settledBy, text } };
}

const summaryOf = (row: StoredCustomer, grades: CustomerGrade[]): CustomerSummary => ({
  code: row.code,
  name: row.name,
  factsAsOf: row.factsAsOf,
  grades,
  facts: row.facts,
});

/** A recorded change as the history shows it. */
export const changeOf = (row: StoredFactChange): FactChange => ({
  fact: row.factKey,
  value: row.value,
  source: row.source,
  effectiveOn: row.effectiveOn,
  recordedAt: row.recordedAt,
});
