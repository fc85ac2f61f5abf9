import { Injectable } from '@nestjs/common';
import type { Role } from '@tierwright/contract';
import { People, type StoredPerson } from '@tierwright/persistence';
import { Problem } from '../http/problem.js';
import { DemoAccounts } from './demo-accounts.js';
import { isPassword } from './passwords.js';
import { SignInLimits } from './sign-in-limits.js';

/** Finds out whether someone is who they say. */
@Injectable()
export class SignIn {
  constructor(
    private readonly people: People,
    private readonly demo: DemoAccounts,
    private readonly limits: SignInLimits,
  ) {}

  /** @throws Problem `wrong-credentials`, or `too-many-requests` after too many failures from there or on that account */
  async withPassword(email: string, password: string, address: string): Promise<StoredPerson> {
    this.limits.begin(email, address);
    const person = await this.people.byEmail(email);
    const usable = person !== null && person.disabledAt === null;
    const fits = await isPassword(password, usable ? person.passwordHash : null);
    if (!usable || !fits) throw new Problem('wrong-credentials');
    this.limits.succeeded(email, address);
    return person;
  }

  /** @throws Problem `not-found` where the demo accounts do not exist */
  async asDemo(role: Role): Promise<StoredPerson> {
    const person = (await this.demo.list()).find((account) => account.role === role);
    if (person === undefined) throw new Problem('not-found');
    return person;
  }
}
