import { compile, type Program, type References } from '@tierwright/engine';
import { Cuts, GradingDocument, type TierDefinition } from '@tierwright/model';
import type { StoredModel, StoredVersion } from '@tierwright/persistence';

/** A published version of a grading model, compiled. Versions are frozen, so this never goes stale. */
export interface RunnableVersion {
  readonly modelId: string;
  readonly key: string;
  readonly versionId: string;
  readonly number: number;
  readonly hash: string;
  readonly document: GradingDocument;
  readonly cuts: Cuts;
  readonly program: Program;
  /** By tier id. */
  readonly tiers: ReadonlyMap<string, TierDefinition>;
}

/** Compiles a stored version. */
export function runnable(
  model: StoredModel,
  version: StoredVersion,
  document: GradingDocument,
  references: References,
): RunnableVersion {
  const cuts = Cuts.parse(version.cuts ?? {});
  return {
    modelId: model.id,
    key: model.key,
    versionId: version.id,
    number: version.number,
    hash: version.hash,
    document,
    cuts,
    program: compile(document, { cuts, references }).program,
    tiers: new Map(document.tiers.map((tier) => [tier.id, tier])),
  };
}
