import { ImportRecord } from '@tierwright/contract';
import type { StoredImportFile } from '@tierwright/persistence';

/** A stored import as callers see it. */
export function importRecord(file: StoredImportFile): ImportRecord {
  const { byteCount: bytes, demo: _demo, ...rest } = file;
  return ImportRecord.parse({ ...rest, bytes });
}
