import { Injectable } from '@nestjs/common';
import { type ApiKey, Scope } from '@tierwright/contract';
import { ApiKeys, newRowId, People, type StoredApiKey, WriteGate } from '@tierwright/persistence';
import { AuditTrail } from '../audit/audit-trail.js';
import type { Actor } from '../http/actor.js';
import { Problem } from '../http/problem.js';
import { fingerprintOf } from '../identity/secret.js';
import { KeyRing } from './key-ring.js';
import { hintOf, newKeyText } from './key-text.js';

/** What an editor may give a key; the rest is for admins. */
const editorScopes: readonly Scope[] = ['evaluate', 'customers:read'];

const isAdmin = (actor: Actor) => actor.kind === 'system' || (actor.kind === 'person' && actor.role === 'admin');

/** Makes, lists and revokes API keys. Editors handle keys of their own, admins any. */
@Injectable()
export class KeyCabinet {
  constructor(
    private readonly gate: WriteGate,
    private readonly keys: ApiKeys,
    private readonly people: People,
    private readonly ring: KeyRing,
    private readonly trail: AuditTrail,
  ) {}

  /** Keys that are not revoked, newest first. */
  async list(actor: Actor): Promise<ApiKey[]> {
    const names = new Map((await this.people.list()).map((person) => [person.id, person.name]));
    return (await this.keys.list()).map((row) => shown(row, names.get(row.createdBy) ?? row.createdBy, actor));
  }

  /** The new key with its secret, which is kept nowhere. @throws Problem `forbidden` for scopes beyond the actor's */
  async create(name: string, scopes: readonly Scope[], actor: Actor): Promise<ApiKey & { secret: string }> {
    if (!isAdmin(actor) && scopes.some((scope) => !editorScopes.includes(scope))) throw new Problem('forbidden');
    const secret = newKeyText();
    const row: StoredApiKey = {
      id: newRowId(),
      name,
      hint: hintOf(secret),
      secretHash: fingerprintOf(secret),
      scopes: [...new Set(scopes)],
      createdAt: new Date().toISOString(),
      createdBy: actor.id,
      lastUsedAt: null,
      revokedAt: null,
    };
    await this.gate.tx(async () => {
      await this.keys.insert(row);
      await this.trail.record(actor, 'api-key.created', `api-key/${row.id}`, { name, scopes: row.scopes });
    });
    return { ...shown(row, actor.name, actor), secret };
  }

  /** @throws Problem `not-found` for an unknown key, `forbidden` for one of somebody else */
  async revoke(id: string, actor: Actor): Promise<void> {
    await this.gate.tx(async () => {
      const row = await this.keys.byId(id);
      if (row === null || row.revokedAt !== null) throw new Problem('not-found');
      if (!mayRevoke(row, actor)) throw new Problem('forbidden');
      await this.keys.revoke(id, new Date().toISOString());
      await this.trail.record(actor, 'api-key.revoked', `api-key/${id}`, { name: row.name });
    });
    this.ring.forget();
  }
}

const mayRevoke = (row: StoredApiKey, actor: Actor) => isAdmin(actor) || row.createdBy === actor.id;

const shown = (row: StoredApiKey, createdBy: string, actor: Actor): ApiKey => ({
  id: row.id,
  name: row.name,
  hint: row.hint,
  scopes: Scope.array().parse(row.scopes),
  createdAt: row.createdAt,
  createdBy,
  lastUsedAt: row.lastUsedAt,
  revocable: mayRevoke(row, actor),
});
