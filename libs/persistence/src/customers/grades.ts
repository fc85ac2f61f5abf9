import { In, type EntityManager } from 'typeorm';
import { insertMany } from '../gate/insert-many.js';
import type { WriteGate } from '../gate/write-gate.js';
import { StoredGrade } from './stored-grade.js';

/** How many customers a model put in a tier. */
export interface GradeCount {
  readonly tier: string | null;
  readonly tierKey: string | null;
  readonly count: number;
}

/** The stored tier of each customer by each model. */
export class Grades {
  constructor(
    private readonly gate: WriteGate,
    private readonly reader: EntityManager,
  ) {}

  /** Writes grades over those of before. */
  async put(grades: readonly StoredGrade[]): Promise<void> {
    const graded = ['tier', 'tier_key', 'version_number', 'version_id', 'graded_at'];
    const values = [...graded, 'proposed_tier', 'proposed_tier_key', 'settled_by', 'stability'];
    await insertMany(this.gate.writing, StoredGrade, grades, { keys: ['customer_id', 'model_id'], values });
  }

  ofCustomers(customerIds: readonly string[]): Promise<StoredGrade[]> {
    return this.rows.findBy(StoredGrade, { customerId: In(customerIds) });
  }

  /** Grades one model gave these customers. */
  ofModel(modelId: string, customerIds: readonly string[]): Promise<StoredGrade[]> {
    return this.rows.findBy(StoredGrade, { modelId, customerId: In(customerIds) });
  }

  async counts(modelId: string): Promise<GradeCount[]> {
    const rows = await this.rows
      .createQueryBuilder(StoredGrade, 'grade')
      .select('grade.tier', 'tier')
      .addSelect('grade.tierKey', 'tierKey')
      .addSelect('COUNT(*)', 'count')
      .where('grade.modelId = :modelId', { modelId })
      .groupBy('grade.tier')
      .addGroupBy('grade.tierKey')
      .getRawMany<{ tier: string | null; tierKey: string | null; count: number | string }>();
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }

  private get rows(): EntityManager {
    return this.gate.open ?? this.reader;
  }
}
