import { compileStrategy, planFor } from '@tierwright/engine';
import { type Facts, type ServicePlan, StrategyDocument } from '@tierwright/model';
import type { StoredModel, StoredVersion } from '@tierwright/persistence';

/** A published version of a service strategy, compiled. */
export interface RunnableStrategy {
  readonly key: string;
  readonly versionId: string;
  readonly number: number;
  readonly hash: string;
  readonly document: StrategyDocument;
  /** What a customer of a tier is entitled to; null when the strategy does not serve the tier. */
  plan(tier: string, facts: Facts): ServicePlan | null;
}

/** Compiles a stored version. */
export function runnableStrategy(model: StoredModel, version: StoredVersion): RunnableStrategy {
  const document = StrategyDocument.parse(version.body);
  const compiled = compileStrategy(document);
  const { id: versionId, number, hash } = version;
  const plan: RunnableStrategy['plan'] = (tier, facts) => planFor(compiled, tier, facts);
  return { key: model.key, versionId, number, hash, document, plan };
}
