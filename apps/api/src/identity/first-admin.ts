import { Injectable } from '@nestjs/common';
import { Installations, newRowId, People, type StoredPerson, WriteGate } from '@tierwright/persistence';
import { AuditTrail } from '../audit/audit-trail.js';
import { Settings } from '../configuration/settings.js';
import type { Actor } from '../http/actor.js';
import { Problem } from '../http/problem.js';
import { DemoAccounts } from './demo-accounts.js';
import { hashPassword } from './passwords.js';
import { fingerprintOf, newSecret, sameFingerprint } from './secret.js';

/** A person's name, address and password as they were typed. */
export interface NewAdmin {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** How an installation gets its first admin: from the environment, or by a link that works once. */
@Injectable()
export class FirstAdmin {
  constructor(
    private readonly settings: Settings,
    private readonly gate: WriteGate,
    private readonly people: People,
    private readonly installations: Installations,
    private readonly demo: DemoAccounts,
    private readonly trail: AuditTrail,
  ) {}

  /** Whether nobody can sign in yet. */
  async isNeeded(): Promise<boolean> {
    const withPassword = (await this.people.list()).some((person) => person.passwordHash !== null);
    return !withPassword && (await this.demo.list()).length === 0;
  }

  /** At boot: makes the admin the environment names, or answers the token of a fresh setup link when one is needed. */
  async settle(): Promise<string | null> {
    const { bootstrapAdmin } = this.settings;
    if (bootstrapAdmin !== null) await this.makeFromEnvironment(bootstrapAdmin);
    if (!(await this.isNeeded())) return null;
    const token = newSecret();
    await this.gate.tx(() => this.installations.change({ setupTokenHash: fingerprintOf(token) }));
    return token;
  }

  /** Makes the first admin for the holder of the token; a token that is wrong or used up → 404. */
  async make(token: string, admin: NewAdmin): Promise<StoredPerson> {
    await this.refuseWrongToken(token);
    const passwordHash = await hashPassword(admin.password);
    return this.gate.tx(async () => {
      if (!(await this.installations.takeSetupToken(fingerprintOf(token)))) throw new Problem('not-found');
      return this.insert(admin.name, admin.email, passwordHash);
    });
  }

  private async refuseWrongToken(token: string): Promise<void> {
    const stored = (await this.installations.read())?.setupTokenHash ?? '';
    if (!sameFingerprint(stored, fingerprintOf(token))) throw new Problem('not-found');
  }

  private async makeFromEnvironment(admin: { name: string; password: string }): Promise<void> {
    if ((await this.people.byEmail(admin.name)) !== null) return;
    const passwordHash = await hashPassword(admin.password);
    await this.gate.tx(() => this.insert(admin.name, admin.name, passwordHash));
  }

  private async insert(name: string, email: string, passwordHash: string): Promise<StoredPerson> {
    const createdAt = new Date().toISOString();
    const person = {
      id: newRowId(),
      name,
      email,
      role: 'admin' as const,
      passwordHash,
      demo: false,
      disabledAt: null,
      createdAt,
    };
    await this.people.insert(person);
    const actor: Actor = { kind: 'person', id: person.id, name, role: person.role };
    await this.trail.record(actor, 'person.created', `person/${person.id}`, { role: person.role });
    return person;
  }
}
