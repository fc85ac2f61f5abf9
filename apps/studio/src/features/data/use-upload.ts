import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ImportKind } from '@tierwright/contract';
import { client } from '../../server/client.js';
import { callOf } from '../../server/use-call.js';

/** Whether a file may be a table as text; spreadsheets in their own format are not read. */
export const isTable = (file: Pick<File, 'name'>): boolean => /\.(csv|tsv|txt)$/i.test(file.name);

/** Sends a file, then opens its page with the proposed columns and the dry run. */
export function useUpload(kind?: ImportKind) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const mutation = useMutation({
    mutationFn: (file: File) =>
      client.call('uploadImport', { file, fileName: file.name, ...(kind ? { query: { kind } } : {}) }),
    onSuccess: async (record) => {
      queries.setQueryData(callOf('readImport', { params: { id: record.id } }).queryKey, record);
      await queries.invalidateQueries({ queryKey: ['listImports'] });
      await navigate({ to: '/data/import/{-$id}', params: { id: record.id } });
    },
  });
  return {
    upload: (file: File) => mutation.mutate(file),
    reading: mutation.isPending ? mutation.variables.name : null,
    error: mutation.error,
  };
}
