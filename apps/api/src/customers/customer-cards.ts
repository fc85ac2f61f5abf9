import { Injectable } from '@nestjs/common';
import type { Customer, CustomerGrade, CustomerSummary, FactChange } from '@tierwright/contract';
import { Customers, Grades, Models, type StoredCustomer, type StoredFactChange } from '@tierwright/persistence';
import { Evaluations } from '../evaluations/evaluations.js';
import { Problem } from '../http/problem.js';

/** Shows stored customers: with the tiers they have, or one with all that is known. */
@Injectable()
export class CustomerCards {
  constructor(
    private readonly customers: Customers,
    private readonly grades: Grades,
    private readonly models: Models,
    private readonly evaluations: Evaluations,
  ) {}

  /** Customers with the tier each model gave them, in the order given. */
  async summaries(rows: readonly StoredCustomer[]): Promise<CustomerSummary[]> {
    const grades = await this.gradesOf(rows);
    return rows.map((row) => summaryOf(row, grades.get(row.id) ?? []));
  }

  /** @throws Problem `unknown-customer` */
  async read(code: string): Promise<Customer> {
    const row = await this.find(code);
    const [grades, sources] = await Promise.all([this.gradesOf([row]), this.customers.latestChanges(row.id)]);
    return {
      ...summaryOf(row, grades.get(row.id) ?? []),
      sources: sources.map(changeOf),
      evaluations: this.evaluations.ofEveryModel(row.facts),
    };
  }

  /** @throws Problem `unknown-customer` */
  async find(code: string): Promise<StoredCustomer> {
    const row = await this.customers.byCode(code);
    if (!row) throw new Problem('unknown-customer', { code });
    return row;
  }

  private async gradesOf(rows: readonly StoredCustomer[]): Promise<Map<string, CustomerGrade[]>> {
    const models = await this.models.list('grading');
    const grades = await this.grades.ofCustomers(rows.map((row) => row.id));
    const byCustomer = new Map<string, CustomerGrade[]>();
    for (const model of models) {
      for (const grade of grades.filter((row) => row.modelId === model.id)) {
        const { tierKey: tier, versionNumber: version, gradedAt } = grade;
        const own = byCustomer.get(grade.customerId) ?? [];
        byCustomer.set(grade.customerId, [...own, { model: model.key, tier, version, gradedAt }]);
      }
    }
    return byCustomer;
  }
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
