export { openPersistence, type Persistence } from './database/open-persistence.js';
export { parseDatabaseUrl, type DatabaseUrl } from './database/database-url.js';
export { createTemporaryDatabase, type TemporaryDatabase } from './database/temporary-database.js';
export { DatabaseTaken, takeTurn, type Turn } from './database/take-turn.js';
export { SchemaTooNew } from './database/migrate.js';
export type { Repositories } from './database/repositories.js';
export { WriteGate, GateBusy, type GateOptions } from './gate/write-gate.js';
export { newRowId } from './row-id.js';
export { Installations } from './installation/installations.js';
export { StoredInstallation } from './installation/stored-installation.js';
export { People } from './identity/people.js';
export { StoredPerson } from './identity/stored-person.js';
export { Sessions } from './identity/sessions.js';
export { StoredSession } from './identity/stored-session.js';
export { ApiKeys } from './identity/api-keys.js';
export { StoredApiKey } from './identity/stored-api-key.js';
export { Models, type LiveVersion, type Signature } from './models/models.js';
export { StoredModel, type ModelKind } from './models/stored-model.js';
export { StoredDraft } from './models/stored-draft.js';
export { StoredVersion, type VersionHead, type VersionReference } from './models/stored-version.js';
export { FactDictionary } from './customers/fact-dictionary.js';
export { Customers } from './customers/customers.js';
export { StoredCustomer } from './customers/stored-customer.js';
export { StoredFactChange } from './customers/stored-fact-change.js';
export type { CustomerFilter } from './customers/customer-page.js';
export type { CustomerInput, MergeCount, Origin } from './customers/merge-customers.js';
export type { RevertChunk, RevertOrigin } from './customers/revert-import.js';
export { Grades, type GradeCount } from './customers/grades.js';
export { StoredGrade } from './customers/stored-grade.js';
export { Orders, type OrderLineInput } from './orders/orders.js';
export { StoredOrderLine } from './orders/stored-order-line.js';
export { ImportFiles } from './imports/import-files.js';
export { StoredImportFile } from './imports/stored-import-file.js';
export { Jobs, type JobInput } from './jobs/jobs.js';
export { StoredJob } from './jobs/stored-job.js';
export { Decisions } from './decisions/decisions.js';
export { StoredDecision } from './decisions/stored-decision.js';
export { AuditLog, type AuditInput } from './audit/audit-log.js';
export { StoredAuditEvent } from './audit/stored-audit-event.js';
export {
  openPopulationReader,
  type Population,
  type PopulationReader,
  type PopulationRow,
} from './population/open-population-reader.js';
