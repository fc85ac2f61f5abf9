import { useQuery } from '@tanstack/react-query';
import type { Baseline } from '@tierwright/flow-editor';
import type { Cuts } from '@tierwright/model';
import { useMemo } from 'react';
import { client } from '../../../server/client.js';
import { callOf, useCall } from '../../../server/use-call.js';

/** The published version a draft is held against, with what it does to today's customers. */
export interface LiveVersion extends Baseline {
  readonly number: number;
  readonly cuts: Cuts;
}

/** Reads the live version of a model; null while there is none or it is not there yet. */
export function useLiveVersion(modelKey: string): { live: LiveVersion | null; number: number | null; latest: number } {
  const model = useCall('readGradingModel', { params: { key: modelKey } }).data;
  const versions = useCall('listGradingVersions', { params: { key: modelKey } }).data;
  const number = model?.live?.number ?? null;
  const params = { key: modelKey, number: number ?? 0 };
  const version = useQuery({ ...callOf('readGradingVersion', { params }), enabled: number !== null }).data;
  const report = useQuery({
    queryKey: ['previewGradingModel', modelKey, 'live', version?.hash ?? ''],
    enabled: version !== undefined,
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      if (!version) return null;
      const body = { document: version.document };
      const { report: found } = await client.call('previewGradingModel', {
        params: { key: modelKey },
        body,
        signal,
      });
      return found;
    },
  }).data;
  const live = useMemo(
    () =>
      version
        ? {
            number: version.number,
            label: `v${version.number}`,
            document: version.document,
            cuts: version.cuts,
            report: report ?? null,
          }
        : null,
    [version, report],
  );
  const latest = Math.max(number ?? 0, ...(versions?.items ?? []).map((item) => item.number));
  return { live, number, latest };
}
