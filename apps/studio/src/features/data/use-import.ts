import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { BodyOf, ColumnTarget, ImportRecord, routes } from '@tierwright/contract';
import { useEffect, useRef } from 'react';
import { useAct } from '../../server/use-act.js';
import { callOf } from '../../server/use-call.js';

type Mapping = BodyOf<(typeof routes)['mapImport']>;

const whileWriting = 400;

/** One import with what can be done to it; while rows are written it is read again and again. */
export function useImport(id: string) {
  const queries = useQueryClient();
  const options = callOf('readImport', { params: { id } });
  const reading = useQuery({
    ...options,
    refetchInterval: ({ state }) => (state.data?.state === 'writing' ? whileWriting : false),
  });
  const mapping = useAct('mapImport');
  const committing = useAct('commitImport', ['listImports']);
  const keep = (record: ImportRecord) => queries.setQueryData(options.queryKey, record);
  useReadAgainWhenWritten(reading.data?.state);

  const map = (body: Mapping) => void mapping.act({ params: { id }, body }).then(keep, () => undefined);
  return {
    reading,
    mapping: mapping.isPending,
    error: mapping.error ?? committing.error,
    committing: committing.isPending,
    /** Changes kind, encoding or delimiter; the columns are proposed anew. */
    reread: (change: Omit<Mapping, 'columns'>) => map(change),
    /** Changes where the values of one column go. */
    retarget: (record: ImportRecord, index: number, target: ColumnTarget) =>
      map({
        columns: record.columns.map((column) => ({
          index: column.index,
          target: column.index === index ? target : column.target,
        })),
      }),
    commit: () => void committing.act({ params: { id } }).then(keep, () => undefined),
  };
}

/** Customers, facts and counts are other ones after an import was written. */
function useReadAgainWhenWritten(state: ImportRecord['state'] | undefined): void {
  const queries = useQueryClient();
  const before = useRef(state);
  useEffect(() => {
    const written = before.current === 'writing' && state !== 'writing';
    before.current = state;
    if (written) void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'readImport' });
  }, [state, queries]);
}
