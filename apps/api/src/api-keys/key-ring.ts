import { Injectable, Logger } from '@nestjs/common';
import { Scope } from '@tierwright/contract';
import { ApiKeys, type StoredApiKey, WriteGate } from '@tierwright/persistence';
import { Settings } from '../configuration/settings.js';
import type { Actor } from '../http/actor.js';
import { fingerprintOf, sameFingerprint } from '../identity/secret.js';
import { hasRightChecksum, isKeyText } from './key-text.js';

/** How long another instance may go on taking a key that was revoked elsewhere. */
const rememberMs = 5_000;
const mostRemembered = 10_000;
const writeUseEveryMs = 30_000;

interface Remembered {
  readonly actor: Actor;
  readonly until: number;
}

/** Turns the secret of an API key into the one who calls, mostly without asking the database. */
@Injectable()
export class KeyRing {
  private readonly logger = new Logger(KeyRing.name);
  private readonly remembered = new Map<string, Remembered>();
  private readonly usesWritten = new Map<string, number>();
  private readonly bootstrap: string | null;

  constructor(
    settings: Settings,
    private readonly gate: WriteGate,
    private readonly keys: ApiKeys,
  ) {
    this.bootstrap = settings.bootstrapKey === null ? null : fingerprintOf(settings.bootstrapKey);
  }

  /** Who sent the `Authorization` header; null when it names no key that is valid now. */
  async actorOf(header: string): Promise<Actor | null> {
    const secret = /^Bearer +(\S+)$/i.exec(header)?.[1];
    if (secret === undefined || (isKeyText(secret) && !hasRightChecksum(secret))) return null;
    const fingerprint = fingerprintOf(secret);
    if (this.bootstrap !== null && sameFingerprint(fingerprint, this.bootstrap)) return bootstrapActor;
    if (!isKeyText(secret)) return null;
    const actor = this.recall(fingerprint) ?? (await this.lookUp(fingerprint));
    if (actor !== null) this.noteUse(actor.id);
    return actor;
  }

  /** Forgets what was remembered, so that a revoked key stops at once. */
  forget(): void {
    this.remembered.clear();
  }

  private recall(fingerprint: string): Actor | null {
    const known = this.remembered.get(fingerprint);
    return known !== undefined && known.until > performance.now() ? known.actor : null;
  }

  private async lookUp(fingerprint: string): Promise<Actor | null> {
    const row = await this.keys.bySecretHash(fingerprint);
    if (row === null || row.revokedAt !== null) return null;
    const actor = actorFrom(row);
    if (this.remembered.size >= mostRemembered) this.remembered.clear();
    this.remembered.set(fingerprint, { actor, until: performance.now() + rememberMs });
    return actor;
  }

  /** The caller does not wait for this, and losing one time of use harms nobody. */
  private noteUse(id: string): void {
    const now = Date.now();
    if (now - (this.usesWritten.get(id) ?? 0) < writeUseEveryMs) return;
    this.usesWritten.set(id, now);
    const written = this.gate.tx(() => this.keys.touch(id, new Date(now).toISOString()));
    written.catch((error: unknown) => this.logger.warn({ event: 'key-use-not-written', error }));
  }
}

const bootstrapActor: Actor = { kind: 'key', id: 'bootstrap', name: 'bootstrap', scopes: Scope.options };

const actorFrom = ({ id, name, scopes }: StoredApiKey): Actor => ({
  kind: 'key',
  id,
  name,
  scopes: Scope.array().parse(scopes),
});
