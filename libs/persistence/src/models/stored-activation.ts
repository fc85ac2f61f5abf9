import { Column, Entity, PrimaryColumn } from 'typeorm';
import { nullable, textColumn } from '../database/column.js';

/** From when to when a version was live; a model has at most one that has not ended. */
@Entity('activation')
export class StoredActivation {
  @PrimaryColumn(textColumn('id'))
  id!: string;

  @Column(textColumn('model_id'))
  modelId!: string;

  @Column(textColumn('version_id'))
  versionId!: string;

  @Column(textColumn('effective_from'))
  effectiveFrom!: string;

  @Column(textColumn('ended_at', nullable))
  endedAt!: string | null;

  @Column(textColumn('activated_by'))
  activatedBy!: string;
}
