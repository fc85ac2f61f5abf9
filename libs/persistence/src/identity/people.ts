import type { EntityManager } from 'typeorm';
import type { WriteGate } from '../gate/write-gate.js';
import { StoredPerson } from './stored-person.js';

/** Those who can sign in. */
export class People {
  constructor(
    private readonly gate: WriteGate,
    private readonly reader: EntityManager,
  ) {}

  byId(id: string): Promise<StoredPerson | null> {
    return this.rows().findOneBy({ id });
  }

  byEmail(email: string): Promise<StoredPerson | null> {
    return this.rows().findOneBy({ email: email.toLowerCase() });
  }

  list(): Promise<StoredPerson[]> {
    return this.rows().find({ order: { createdAt: 'ASC', id: 'ASC' } });
  }

  count(): Promise<number> {
    return this.rows().count();
  }

  async insert(person: StoredPerson): Promise<void> {
    await this.gate.writing.insert(StoredPerson, { ...person, email: person.email.toLowerCase() });
  }

  async change(id: string, change: Partial<Omit<StoredPerson, 'id'>>): Promise<void> {
    await this.gate.writing.update(StoredPerson, { id }, change);
  }

  private rows() {
    return (this.gate.open ?? this.reader).getRepository(StoredPerson);
  }
}
