import type { EntityManager } from 'typeorm';
import { StoredDecision } from '../decisions/stored-decision.js';
import { StoredImportFile } from '../imports/stored-import-file.js';
import { bumpRevision } from './data-revision.js';
import { StoredCustomer } from './stored-customer.js';

/** Removes the customers of the demo data with their orders, grades, history and decisions; answers how many. */
export async function removeDemoCustomers(manager: EntityManager): Promise<number> {
  const demo = manager.createQueryBuilder(StoredCustomer, 'c').select('c.code').where('c.demo = true');
  await manager.createQueryBuilder().delete().from(StoredDecision).where(`customer IN (${demo.getQuery()})`).execute();
  const { affected } = await manager.delete(StoredCustomer, { demo: true });
  await manager.delete(StoredImportFile, { demo: true });
  await bumpRevision(manager);
  return affected ?? 0;
}
