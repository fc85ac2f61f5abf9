import type { ImportRecord } from '@tierwright/contract';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import { rowsToWrite } from './import-steps.js';

/** The button that names its result, "导入 20 家客户"; null when there is nothing it could write. */
export function useCommitLabel(): (record: Pick<ImportRecord, 'kind' | 'check'>) => string | null {
  const t = useTexts('data');
  const { number } = useFormats();
  return ({ kind, check }) => {
    const rows = check ? rowsToWrite(check) : 0;
    if (rows === 0) return null;
    return t(kind === 'customers' ? 'commit' : 'commitOrders', { n: number(rows) });
  };
}
