import { useQueries } from '@tanstack/react-query';
import type { References } from '@tierwright/engine';
import type { ReferableModel } from '@tierwright/flow-editor';
import { referenceName, type GradingDocument } from '@tierwright/model';
import { useMemo } from 'react';
import { callOf, useCall } from '../../../server/use-call.js';

/** The published versions a document names; one that is not there, or not there yet, is left out. */
export function useReferences({ criteriaFlow }: GradingDocument): References {
  const pins = new Map(
    criteriaFlow.nodes.flatMap((node) =>
      node.type === 'reference' && node.model !== null
        ? [[referenceName(node), { key: node.model, number: node.version }] as const]
        : [],
    ),
  );
  const names = [...pins.keys()].join(' ');
  const versions = useQueries({
    queries: [...pins.values()].map((params) => ({ ...callOf('readGradingVersion', { params }), staleTime: Infinity })),
    combine: (results) => results.map(({ data }) => data),
  });
  return useMemo(() => {
    const found = names.split(' ').map((name, at) => [name, versions[at]] as const);
    return Object.fromEntries(
      found.flatMap(([name, version]) => (version ? [[name, { document: version.document, cuts: version.cuts }]] : [])),
    );
  }, [names, versions]);
}

/** The other models that are published, each with the version that is live. */
export function useReferable(modelKey: string): readonly ReferableModel[] {
  const models = useCall('listGradingModels').data?.items;
  return useMemo(
    () =>
      (models ?? []).flatMap(({ key, name, live, tiers }) =>
        live === null || key === modelKey ? [] : [{ key, name, versions: [{ number: live.number, tiers }] }],
      ),
    [models, modelKey],
  );
}
