import type { FactValue } from '@tierwright/model';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { bigColumn, jsonColumn, nullable, textColumn } from '../database/column.js';

/** Stands in `factKey` for the name of the customer, which is kept in the same history. */
export const NAME = '@name';

/** A value a fact took; rows are only ever added. */
@Entity('fact_change')
export class StoredFactChange {
  @PrimaryGeneratedColumn(bigColumn('seq'))
  seq!: number;

  @Column(textColumn('customer_id'))
  customerId!: string;

  @Column(textColumn('fact_key'))
  factKey!: string;

  /** null: the value went missing. */
  @Column(jsonColumn('value', nullable))
  value!: FactValue;

  /** Where it came from, such as the name of a file. */
  @Column(textColumn('source'))
  source!: string;

  @Column(textColumn('import_id', nullable))
  importId!: string | null;

  /** The import this change takes back. */
  @Column(textColumn('undoes_import_id', nullable))
  undoesImportId!: string | null;

  @Column(textColumn('effective_on'))
  effectiveOn!: string;

  @Column(textColumn('recorded_at'))
  recordedAt!: string;
}
