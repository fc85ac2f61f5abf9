import { Injectable } from '@nestjs/common';
import type { Role } from '@tierwright/contract';
import { newRowId, People, Sessions, type StoredPerson, WriteGate } from '@tierwright/persistence';
import { hasDemoAccounts, Settings } from '../configuration/settings.js';

const people: readonly { role: Role; name: string; email: string }[] = [
  { role: 'editor', name: '李敏', email: 'limin@demo.example' },
  { role: 'approver', name: '王建国', email: 'wangjianguo@demo.example' },
  { role: 'admin', name: '陈思远', email: 'chensiyuan@demo.example' },
  { role: 'viewer', name: '周航', email: 'zhouhang@demo.example' },
];

/** The four accounts of the demo, entered without a password, one for each role. */
@Injectable()
export class DemoAccounts {
  constructor(
    private readonly settings: Settings,
    private readonly gate: WriteGate,
    private readonly people: People,
    private readonly sessions: Sessions,
  ) {}

  /** At boot: makes them where they may exist, and shuts them and their sessions out where they may not. */
  async settle(): Promise<void> {
    const allowed = hasDemoAccounts(this.settings);
    await this.gate.tx(async () => {
      const known = (await this.people.list()).filter((person) => person.demo);
      for (const person of known) await this.allow(person, allowed);
      if (allowed && known.length === 0) await this.make();
    });
  }

  /** Those who can be entered now, in the order of the sign-in page. */
  async list(): Promise<StoredPerson[]> {
    if (!hasDemoAccounts(this.settings)) return [];
    const known = (await this.people.list()).filter((person) => person.demo && person.disabledAt === null);
    return people.flatMap(({ role }) => known.filter((person) => person.role === role));
  }

  private async allow(person: StoredPerson, allowed: boolean): Promise<void> {
    if (allowed === (person.disabledAt === null)) return;
    await this.people.change(person.id, { disabledAt: allowed ? null : new Date().toISOString() });
    if (!allowed) await this.sessions.removeOfPerson(person.id);
  }

  private async make(): Promise<void> {
    const createdAt = new Date().toISOString();
    for (const person of people) {
      await this.people.insert({
        ...person,
        id: newRowId(),
        passwordHash: null,
        demo: true,
        disabledAt: null,
        createdAt,
      });
    }
  }
}
