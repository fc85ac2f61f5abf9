import { Column, Entity, PrimaryColumn } from 'typeorm';
import { intColumn, jsonColumn, textColumn } from '../database/column.js';

/** The one editable document of a model. */
@Entity('draft')
export class StoredDraft {
  @PrimaryColumn(textColumn('model_id'))
  modelId!: string;

  /** 1 for a new draft; every save adds one. */
  @Column(intColumn('revision'))
  revision!: number;

  @Column(jsonColumn('body'))
  body!: object;

  @Column(textColumn('updated_at'))
  updatedAt!: string;

  @Column(textColumn('updated_by'))
  updatedBy!: string;
}
