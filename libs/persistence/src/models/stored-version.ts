import { Column, Entity, PrimaryColumn } from 'typeorm';
import { intColumn, jsonColumn, nullable, textColumn } from '../database/column.js';

/** A version of another model that a version refers to, as it was when that was published. */
export interface VersionReference {
  readonly key: string;
  readonly number: number;
  readonly hash: string;
}

/** A numbered, frozen document; unique by model and number. */
@Entity('version')
export class StoredVersion {
  @PrimaryColumn(textColumn('id'))
  id!: string;

  @Column(textColumn('model_id'))
  modelId!: string;

  @Column(intColumn('number'))
  number!: number;

  @Column(jsonColumn('body'))
  body!: object;

  /** Frozen cuts of a grading model; null for a strategy. */
  @Column(jsonColumn('cuts', nullable))
  cuts!: object | null;

  /** What the document refers to. */
  @Column(jsonColumn('refs'))
  refs!: VersionReference[];

  @Column(textColumn('hash'))
  hash!: string;

  @Column(textColumn('engine_version'))
  engineVersion!: string;

  @Column(textColumn('note'))
  note!: string;

  /** Customers whose tier changed by it. */
  @Column(intColumn('moved'))
  moved!: number;

  /** Customers on whom the referee agreed. */
  @Column(intColumn('verified'))
  verified!: number;

  @Column(textColumn('published_at'))
  publishedAt!: string;

  @Column(textColumn('published_by'))
  publishedBy!: string;
}

/** A version without its document. */
export type VersionHead = Omit<StoredVersion, 'body' | 'cuts' | 'refs'>;
