import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigColumn, textColumn } from '../database/column.js';

/** Counts the changes of the customers, so that a cache of them knows when it is stale. */
@Entity('data_revision')
export class StoredDataRevision {
  @PrimaryColumn(textColumn('id'))
  id!: 'customers';

  @Column(bigColumn('revision'))
  revision!: number;
}
