import { Column, Entity, PrimaryColumn } from 'typeorm';
import { jsonColumn, textColumn } from '../database/column.js';

/** Who did what to what; rows are only ever added, which the database itself enforces. */
@Entity('audit_event')
export class StoredAuditEvent {
  /** UUIDv7: later events have greater ids. */
  @PrimaryColumn(textColumn('id'))
  id!: string;

  @Column(textColumn('at'))
  at!: string;

  @Column(textColumn('actor'))
  actor!: string;

  /** Such as `version.published`. */
  @Column(textColumn('action'))
  action!: string;

  /** Such as `grading-model/oil-gas-routes`. */
  @Column(textColumn('subject'))
  subject!: string;

  @Column(jsonColumn('detail'))
  detail!: Record<string, unknown>;

  @Column(textColumn('request_id'))
  requestId!: string;
}
