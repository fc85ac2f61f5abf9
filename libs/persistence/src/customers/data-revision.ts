import type { EntityManager } from 'typeorm';
import { StoredDataRevision } from './stored-data-revision.js';

/** Counts one change of the customers and gives the new revision. */
export async function bumpRevision(manager: EntityManager): Promise<number> {
  await manager.increment(StoredDataRevision, { id: 'customers' }, 'revision', 1);
  return readRevision(manager);
}

/** The revision customers are at. */
export async function readRevision(manager: EntityManager): Promise<number> {
  return (await manager.findOneByOrFail(StoredDataRevision, { id: 'customers' })).revision;
}
