import type { ImportRecord } from '@tierwright/contract';

/** The steps of an import, in order. */
export const importSteps = ['file', 'columns', 'check', 'done'] as const;
export type ImportStep = (typeof importSteps)[number];

/** The step an import stands at: the columns while their mapping cannot be imported, the check until it is written. */
export function stepOf(record: Pick<ImportRecord, 'state' | 'faults'> | null): ImportStep {
  if (!record) return 'file';
  if (record.state === 'writing' || record.state === 'done' || record.state === 'undone') return 'done';
  return record.state === 'invalid' || record.faults.length > 0 ? 'columns' : 'check';
}

/** Rows the button would write. */
export const rowsToWrite = (check: { complete: number; incomplete: number }): number =>
  check.complete + check.incomplete;
