import type { RouteName, VersionSummary } from '@tierwright/contract';
import { useAct } from '../../server/use-act.js';

/** What kind of draft is published. */
export type PublishKind = 'grading' | 'strategy';

const plans = ['listStrategies', 'previewStrategy', 'listCustomers', 'readCustomer'] as const satisfies RouteName[];

const outdatedByGrading: RouteName[] = [
  'readGradingModel',
  'listGradingModels',
  'readGradingDraft',
  'listGradingVersions',
  'compareGradingVersions',
  ...plans,
];

const outdatedByStrategy: RouteName[] = ['readStrategyDraft', 'listStrategyVersions', 'readStrategyVersion', ...plans];

/** Publishes the draft of a model or strategy; what the new version outdates is read again. */
export function usePublish(kind: PublishKind, key: string) {
  const grading = useAct('publishGradingDraft', outdatedByGrading);
  const strategy = useAct('publishStrategyDraft', outdatedByStrategy);
  const { act, error, isPending, reset } = kind === 'grading' ? grading : strategy;
  return {
    error,
    isPending,
    reset,
    act: (note: string, revision: number): Promise<VersionSummary> =>
      act({ params: { key }, body: { note }, ifMatch: revision }),
  };
}
