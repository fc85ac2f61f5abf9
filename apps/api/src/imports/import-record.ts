import { ImportRecord, type ResponseOf, type routes } from '@tierwright/contract';
import type { StoredImportFile } from '@tierwright/persistence';

/** An import as the list shows it. */
export type ImportSummary = ResponseOf<typeof routes.listImports>['items'][number];

/** A stored import as the list shows it. */
export const importSummary = (file: StoredImportFile): ImportSummary => ({
  id: file.id,
  kind: file.kind,
  fileName: file.fileName,
  bytes: file.byteCount,
  encoding: file.encoding,
  delimiter: file.delimiter,
  state: file.state,
  done: file.done,
  total: file.total,
  createdAt: file.createdAt,
  createdBy: file.createdBy,
});

/** A stored import as callers see it. */
export function importRecord(file: StoredImportFile): ImportRecord {
  const { columns, faults, check } = file;
  return ImportRecord.parse({ ...importSummary(file), columns, faults, check });
}
