import { Column, Entity, PrimaryColumn } from 'typeorm';
import { flagColumn, intColumn, jsonColumn, nullable, textColumn } from '../database/column.js';

/** An uploaded file and how far its import is. */
@Entity('import_file')
export class StoredImportFile {
  @PrimaryColumn(textColumn('id'))
  id!: string;

  @Column(textColumn('kind'))
  kind!: 'customers' | 'orders';

  @Column(textColumn('file_name'))
  fileName!: string;

  @Column(intColumn('byte_count'))
  byteCount!: number;

  @Column(textColumn('encoding'))
  encoding!: 'utf-8' | 'utf-16le' | 'gb18030';

  @Column(textColumn('delimiter'))
  delimiter!: ',' | ';' | '\t' | '|';

  @Column(textColumn('state'))
  state!: 'checked' | 'invalid' | 'writing' | 'done' | 'failed' | 'undone';

  @Column(jsonColumn('columns'))
  columns!: object[];

  @Column(jsonColumn('faults'))
  faults!: string[];

  @Column(jsonColumn('checked', nullable))
  check!: object | null;

  @Column(intColumn('done'))
  done!: number;

  @Column(intColumn('total'))
  total!: number;

  @Column(flagColumn('demo'))
  demo!: boolean;

  @Column(textColumn('created_at'))
  createdAt!: string;

  @Column(textColumn('created_by'))
  createdBy!: string;
}
