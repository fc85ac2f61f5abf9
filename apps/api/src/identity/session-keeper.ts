import { Injectable } from '@nestjs/common';
import { People, Sessions, type StoredPerson, type StoredSession, WriteGate } from '@tierwright/persistence';
import { fingerprintOf, newSecret } from './secret.js';
import { sessionLifetime } from './session-cookie.js';

/** A session not used for this long is over: twelve hours. */
const idleMs = 12 * 3600_000;

/** How old the stored time of last use may get before it is written again. */
const touchAfterMs = 60_000;

/** Sessions as the database knows them: opaque ids, stored as hashes, ended by idleness, age or sign-out. */
@Injectable()
export class SessionKeeper {
  constructor(
    private readonly gate: WriteGate,
    private readonly sessions: Sessions,
    private readonly people: People,
  ) {}

  /** Starts a session with an id of its own and answers the id. */
  async start(personId: string): Promise<string> {
    const id = newSecret();
    const now = Date.now();
    await this.gate.tx(async () => {
      await this.sessions.removeExpired(new Date(now).toISOString());
      await this.sessions.insert({
        idHash: fingerprintOf(id),
        personId,
        createdAt: new Date(now).toISOString(),
        lastSeenAt: new Date(now).toISOString(),
        expiresAt: new Date(now + sessionLifetime * 1000).toISOString(),
      });
    });
    return id;
  }

  /** Who the session id stands for; null when it is unknown, over, or its person may no longer sign in. */
  async personOf(id: string): Promise<StoredPerson | null> {
    const session = await this.sessions.byIdHash(fingerprintOf(id));
    const now = Date.now();
    if (session === null || !isAlive(session, now)) return null;
    const person = await this.people.byId(session.personId);
    if (person === null || person.disabledAt !== null) return null;
    if (now - Date.parse(session.lastSeenAt) > touchAfterMs) await this.touch(session.idHash, now);
    return person;
  }

  /** Ends the session; an unknown id is no error. */
  async end(id: string): Promise<void> {
    await this.gate.tx(() => this.sessions.remove(fingerprintOf(id)));
  }

  private async touch(idHash: string, now: number): Promise<void> {
    await this.gate.tx(() => this.sessions.touch(idHash, new Date(now).toISOString()));
  }
}

const isAlive = (session: StoredSession, now: number) =>
  now < Date.parse(session.expiresAt) && now - Date.parse(session.lastSeenAt) < idleMs;
