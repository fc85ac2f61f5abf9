import { Column, Entity, PrimaryColumn } from 'typeorm';
import { intColumn, textColumn } from '../database/column.js';

/** A piece of an uploaded file; base64, because binary columns differ between the databases. */
@Entity('import_part')
export class StoredImportPart {
  @PrimaryColumn(textColumn('import_id'))
  importId!: string;

  @PrimaryColumn(intColumn('number'))
  number!: number;

  @Column(textColumn('base64'))
  base64!: string;
}
