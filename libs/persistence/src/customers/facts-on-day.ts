import type { Facts } from '@tierwright/model';
import { LessThanOrEqual, type EntityManager } from 'typeorm';
import { undoneImports } from './revert-import.js';
import { NAME, StoredFactChange } from './stored-fact-change.js';

/** The facts of a customer that held on a day (YYYY-MM-DD), from the history. */
export async function factsOnDay(manager: EntityManager, customerId: string, day: string): Promise<Facts> {
  const where = { customerId, effectiveOn: LessThanOrEqual(day) };
  const history = await manager.find(StoredFactChange, { where, order: { seq: 'ASC' } });
  const undone = new Set(await undoneImports(manager));
  const facts: Facts = {};
  for (const { factKey, value, importId } of history) {
    if (factKey === NAME || undone.has(importId ?? '')) continue;
    if (value === null) Reflect.deleteProperty(facts, factKey);
    else facts[factKey] = value;
  }
  return facts;
}
