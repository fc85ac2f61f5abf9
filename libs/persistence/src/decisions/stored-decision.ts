import type { Facts } from '@tierwright/model';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { intColumn, jsonColumn, nullable, textColumn } from '../database/column.js';

/** One answered evaluation. */
@Entity('decision')
export class StoredDecision {
  /** UUIDv7: later decisions have greater ids. */
  @PrimaryColumn(textColumn('id'))
  id!: string;

  /** Key of the grading model. */
  @Column(textColumn('model'))
  model!: string;

  @Column(intColumn('version'))
  version!: number;

  @Column(textColumn('version_hash'))
  versionHash!: string;

  @Column(textColumn('strategy_hash', nullable))
  strategyHash!: string | null;

  /** Code of a stored customer; null when facts were sent. */
  @Column(textColumn('customer', nullable))
  customer!: string | null;

  @Column(textColumn('customer_name', nullable))
  customerName!: string | null;

  /** Key of the tier; null is ungraded. */
  @Column(textColumn('tier', nullable))
  tier!: string | null;

  @Column(textColumn('status'))
  status!: 'graded' | 'ungraded';

  @Column(textColumn('requested_by'))
  requestedBy!: string;

  @Column(textColumn('at'))
  at!: string;

  @Column(textColumn('as_of'))
  asOf!: string;

  @Column(jsonColumn('facts'))
  facts!: Facts;
}
