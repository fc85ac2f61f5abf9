import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StabilityReason, StabilityState } from '@tierwright/model';
import { intColumn, jsonColumn, nullable, textColumn } from '../database/column.js';

/**
 * The tier a customer has by one model; one row for each pair. Where the version has stability rules the tier is the
 * settled one, and the last four columns tell what the criteria proposed and what the next settling starts from.
 */
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

  /** Tier id the criteria gave; null without stability rules, and for ungraded. */
  @Column(textColumn('proposed_tier', nullable))
  proposedTier!: string | null;

  @Column(textColumn('proposed_tier_key', nullable))
  proposedTierKey!: string | null;

  /** Why the settled tier is what it is; null exactly when the version had no stability rules. */
  @Column(textColumn('settled_by', nullable))
  settledBy!: StabilityReason | null;

  /** Null exactly when the version had no stability rules. */
  @Column(jsonColumn('stability', nullable))
  stability!: StabilityState | null;
}
