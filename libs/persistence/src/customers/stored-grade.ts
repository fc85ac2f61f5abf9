import { Column, Entity, PrimaryColumn } from 'typeorm';
import { intColumn, nullable, textColumn } from '../database/column.js';

/** The tier one model gave one customer; one row for each pair. */
@Entity('grade')
export class StoredGrade {
  @PrimaryColumn(textColumn('customer_id'))
  customerId!: string;

  @PrimaryColumn(textColumn('model_id'))
  modelId!: string;

  /** Tier id inside the document; null is ungraded. */
  @Column(textColumn('tier', nullable))
  tier!: string | null;

  @Column(textColumn('tier_key', nullable))
  tierKey!: string | null;

  @Column(intColumn('version_number'))
  versionNumber!: number;

  @Column(textColumn('version_id'))
  versionId!: string;

  @Column(textColumn('graded_at'))
  gradedAt!: string;
}
