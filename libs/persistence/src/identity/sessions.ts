import { LessThan, type EntityManager } from 'typeorm';
import type { WriteGate } from '../gate/write-gate.js';
import { StoredSession } from './stored-session.js';

/** Who is signed in where; ids are kept as hashes. */
export class Sessions {
  constructor(
    private readonly gate: WriteGate,
    private readonly reader: EntityManager,
  ) {}

  byIdHash(idHash: string): Promise<StoredSession | null> {
    return (this.gate.open ?? this.reader).findOneBy(StoredSession, { idHash });
  }

  async insert(session: StoredSession): Promise<void> {
    await this.gate.writing.insert(StoredSession, session);
  }

  async touch(idHash: string, lastSeenAt: string): Promise<void> {
    await this.gate.writing.update(StoredSession, { idHash }, { lastSeenAt });
  }

  async remove(idHash: string): Promise<void> {
    await this.gate.writing.delete(StoredSession, { idHash });
  }

  async removeOfPerson(personId: string): Promise<void> {
    await this.gate.writing.delete(StoredSession, { personId });
  }

  async removeExpired(now: string): Promise<void> {
    await this.gate.writing.delete(StoredSession, { expiresAt: LessThan(now) });
  }
}
