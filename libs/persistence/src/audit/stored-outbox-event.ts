import { Column, Entity, PrimaryColumn } from 'typeorm';
import { jsonColumn, nullable, textColumn } from '../database/column.js';

/** News for other systems, kept in the transaction of what happened. */
@Entity('outbox_event')
export class StoredOutboxEvent {
  @PrimaryColumn(textColumn('id'))
  id!: string;

  @Column(textColumn('at'))
  at!: string;

  @Column(textColumn('topic'))
  topic!: string;

  @Column(jsonColumn('payload'))
  payload!: Record<string, unknown>;

  @Column(textColumn('sent_at', nullable))
  sentAt!: string | null;
}
