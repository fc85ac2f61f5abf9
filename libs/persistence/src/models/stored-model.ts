import { Column, Entity, PrimaryColumn } from 'typeorm';
import { textColumn } from '../database/column.js';

/** The two kinds of documents that share one life cycle. */
export type ModelKind = 'grading' | 'strategy';

/** What is named, drafted and versioned; unique by kind and key. */
@Entity('model')
export class StoredModel {
  @PrimaryColumn(textColumn('id'))
  id!: string;

  @Column(textColumn('kind'))
  kind!: ModelKind;

  @Column(textColumn('key'))
  key!: string;

  @Column(textColumn('created_at'))
  createdAt!: string;

  /** Name of the person or key. */
  @Column(textColumn('created_by'))
  createdBy!: string;
}
