import { Column, Entity, PrimaryColumn } from 'typeorm';
import { intColumn, jsonColumn, nullable, textColumn } from '../database/column.js';

/** A piece of work that survives a restart. Among unfinished ones of a kind the unique key is unique. */
@Entity('job')
export class StoredJob {
  @PrimaryColumn(textColumn('id'))
  id!: string;

  @Column(textColumn('kind'))
  kind!: string;

  @Column(textColumn('unique_key'))
  uniqueKey!: string;

  @Column(jsonColumn('payload'))
  payload!: object;

  /** Where the next chunk begins; kept in the transaction of the chunk before. */
  @Column(jsonColumn('cursor', nullable))
  cursor!: object | null;

  @Column(textColumn('state'))
  state!: 'waiting' | 'running' | 'done' | 'failed';

  @Column(intColumn('attempts'))
  attempts!: number;

  @Column(textColumn('leased_until', nullable))
  leasedUntil!: string | null;

  @Column(intColumn('done'))
  done!: number;

  @Column(intColumn('total'))
  total!: number;

  @Column(textColumn('error', nullable))
  error!: string | null;

  @Column(textColumn('created_at'))
  createdAt!: string;

  @Column(textColumn('finished_at', nullable))
  finishedAt!: string | null;
}
