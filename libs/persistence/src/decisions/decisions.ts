import { LessThan, type EntityManager } from 'typeorm';
import { insertMany } from '../gate/insert-many.js';
import type { WriteGate } from '../gate/write-gate.js';
import { StoredDecision } from './stored-decision.js';

/** The log of answered evaluations. */
export class Decisions {
  constructor(
    private readonly gate: WriteGate,
    private readonly reader: EntityManager,
  ) {}

  async insertMany(decisions: readonly StoredDecision[]): Promise<void> {
    await insertMany(this.gate.writing, StoredDecision, decisions);
  }

  byId(id: string): Promise<StoredDecision | null> {
    return (this.gate.open ?? this.reader).findOneBy(StoredDecision, { id });
  }

  /** Newest first, before an id. */
  page(before: string | null, limit: number): Promise<StoredDecision[]> {
    const where = before === null ? {} : { id: LessThan(before) };
    return (this.gate.open ?? this.reader).find(StoredDecision, { where, order: { id: 'DESC' }, take: limit });
  }
}
