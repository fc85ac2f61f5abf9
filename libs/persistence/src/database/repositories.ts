import type { EntityManager } from 'typeorm';
import { AuditLog } from '../audit/audit-log.js';
import { Customers } from '../customers/customers.js';
import { FactDictionary } from '../customers/fact-dictionary.js';
import { Grades } from '../customers/grades.js';
import { Decisions } from '../decisions/decisions.js';
import type { WriteGate } from '../gate/write-gate.js';
import { ApiKeys } from '../identity/api-keys.js';
import { People } from '../identity/people.js';
import { Sessions } from '../identity/sessions.js';
import { ImportFiles } from '../imports/import-files.js';
import { Installations } from '../installation/installations.js';
import { Jobs } from '../jobs/jobs.js';
import { Models } from '../models/models.js';
import { Orders } from '../orders/orders.js';

/** One of each repository. */
export interface Repositories {
  readonly installations: Installations;
  readonly people: People;
  readonly sessions: Sessions;
  readonly apiKeys: ApiKeys;
  readonly models: Models;
  readonly facts: FactDictionary;
  readonly customers: Customers;
  readonly grades: Grades;
  readonly orders: Orders;
  readonly importFiles: ImportFiles;
  readonly jobs: Jobs;
  readonly decisions: Decisions;
  readonly audit: AuditLog;
}

/** Makes the repositories over one gate and one reader. */
export function createRepositories(gate: WriteGate, reader: EntityManager): Repositories {
  return {
    installations: new Installations(gate, reader),
    people: new People(gate, reader),
    sessions: new Sessions(gate, reader),
    apiKeys: new ApiKeys(gate, reader),
    models: new Models(gate, reader),
    facts: new FactDictionary(gate, reader),
    customers: new Customers(gate, reader),
    grades: new Grades(gate, reader),
    orders: new Orders(gate, reader),
    importFiles: new ImportFiles(gate, reader),
    jobs: new Jobs(gate, reader),
    decisions: new Decisions(gate, reader),
    audit: new AuditLog(gate, reader),
  };
}
