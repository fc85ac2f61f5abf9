import { compileStrategy, type CompiledStrategy } from '@tierwright/engine';
import { StrategyDocument } from '@tierwright/model';
import type { StoredModel, StoredVersion } from '@tierwright/persistence';

/** A published version of a service strategy, compiled. */
export interface RunnableStrategy {
  readonly key: string;
  readonly versionId: string;
  readonly number: number;
  readonly hash: string;
  readonly document: StrategyDocument;
  readonly compiled: CompiledStrategy;
}

/** Compiles a stored version. */
export function runnableStrategy(model: StoredModel, version: StoredVersion): RunnableStrategy {
  const document = StrategyDocument.parse(version.body);
  const { id: versionId, number, hash } = version;
  return { key: model.key, versionId, number, hash, document, compiled: compileStrategy(document) };
}
