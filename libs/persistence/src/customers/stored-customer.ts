import type { Facts } from '@tierwright/model';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigColumn, flagColumn, jsonColumn, nullable, textColumn } from '../database/column.js';

/** A customer as known now; the tier by each model is a row of `grade`. */
@Entity('customer')
export class StoredCustomer {
  @PrimaryColumn(textColumn('id'))
  id!: string;

  /** Unique; lists go by it. */
  @Column(textColumn('code'))
  code!: string;

  @Column(textColumn('name'))
  name!: string;

  /** Missing facts have no key. */
  @Column(jsonColumn('facts'))
  facts!: Facts;

  @Column(textColumn('facts_as_of'))
  factsAsOf!: string;

  /** Data revision of the last change. */
  @Column(bigColumn('changed_seq'))
  changedSeq!: number;

  /** The import that touched it last. */
  @Column(textColumn('last_import_id', nullable))
  lastImportId!: string | null;

  @Column(flagColumn('demo'))
  demo!: boolean;

  @Column(textColumn('created_at'))
  createdAt!: string;
}
