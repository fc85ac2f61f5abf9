import { StoredAuditEvent } from '../audit/stored-audit-event.js';
import { StoredOutboxEvent } from '../audit/stored-outbox-event.js';
import { StoredCustomer } from '../customers/stored-customer.js';
import { StoredDataRevision } from '../customers/stored-data-revision.js';
import { StoredFactChange } from '../customers/stored-fact-change.js';
import { StoredFact } from '../customers/stored-fact.js';
import { StoredGrade } from '../customers/stored-grade.js';
import { StoredDecision } from '../decisions/stored-decision.js';
import { StoredApiKey } from '../identity/stored-api-key.js';
import { StoredPerson } from '../identity/stored-person.js';
import { StoredSession } from '../identity/stored-session.js';
import { StoredImportFile } from '../imports/stored-import-file.js';
import { StoredImportPart } from '../imports/stored-import-part.js';
import { StoredInstallation } from '../installation/stored-installation.js';
import { StoredJob } from '../jobs/stored-job.js';
import { StoredActivation } from '../models/stored-activation.js';
import { StoredDraft } from '../models/stored-draft.js';
import { StoredModel } from '../models/stored-model.js';
import { StoredVersion } from '../models/stored-version.js';
import { StoredOrderLine } from '../orders/stored-order-line.js';

/** Every table. */
export const entities = [
  StoredInstallation,
  StoredPerson,
  StoredSession,
  StoredApiKey,
  StoredModel,
  StoredDraft,
  StoredVersion,
  StoredActivation,
  StoredFact,
  StoredCustomer,
  StoredGrade,
  StoredFactChange,
  StoredDataRevision,
  StoredOrderLine,
  StoredImportFile,
  StoredImportPart,
  StoredJob,
  StoredDecision,
  StoredAuditEvent,
  StoredOutboxEvent,
];
