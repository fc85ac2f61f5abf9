import { LessThan, type EntityManager, type QueryDeepPartialEntity } from 'typeorm';
import type { WriteGate } from '../gate/write-gate.js';
import { newRowId } from '../row-id.js';
import { StoredAuditEvent } from './stored-audit-event.js';
import { StoredOutboxEvent } from './stored-outbox-event.js';

/** Something that happened. */
export type AuditInput = Omit<StoredAuditEvent, 'id'>;

/** Who did what, written in the transaction of the deed, together with the news for other systems. */
export class AuditLog {
  constructor(
    private readonly gate: WriteGate,
    private readonly reader: EntityManager,
  ) {}

  /** Records an event and puts it in the outbox under its action. */
  async record(event: AuditInput): Promise<void> {
    const manager = this.gate.writing;
    const row = { ...event, id: newRowId(Date.parse(event.at)) };
    await manager.insert(StoredAuditEvent, row as QueryDeepPartialEntity<StoredAuditEvent>);
    const payload = { subject: event.subject, ...event.detail };
    const news = { id: row.id, at: event.at, topic: event.action, payload, sentAt: null };
    await manager.insert(StoredOutboxEvent, news as QueryDeepPartialEntity<StoredOutboxEvent>);
  }

  /** Newest first, before an id. */
  page(before: string | null, limit: number): Promise<StoredAuditEvent[]> {
    const where = before === null ? {} : { id: LessThan(before) };
    return (this.gate.open ?? this.reader).find(StoredAuditEvent, { where, order: { id: 'DESC' }, take: limit });
  }
}
