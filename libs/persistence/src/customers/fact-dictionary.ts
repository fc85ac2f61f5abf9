import type { FactDefinition } from '@tierwright/model';
import type { EntityManager } from 'typeorm';
import type { WriteGate } from '../gate/write-gate.js';
import { StoredFact } from './stored-fact.js';

/** The facts a customer can have. */
export class FactDictionary {
  constructor(
    private readonly gate: WriteGate,
    private readonly reader: EntityManager,
  ) {}

  /** In the order they were declared. */
  async list(): Promise<FactDefinition[]> {
    const rows = await (this.gate.open ?? this.reader).find(StoredFact, { order: { position: 'ASC', key: 'ASC' } });
    return rows.map((row) => row.definition);
  }

  /** Declares facts; one that exists keeps its place and takes the new definition. */
  async put(definitions: readonly FactDefinition[]): Promise<void> {
    const manager = this.gate.writing;
    let next = await manager.count(StoredFact);
    for (const definition of definitions) {
      const result = await manager.update(StoredFact, { key: definition.key }, { definition });
      if (!result.affected) await manager.insert(StoredFact, { key: definition.key, definition, position: next++ });
    }
  }
}
