import { In, IsNull, type EntityManager } from 'typeorm';
import type { WriteGate } from '../gate/write-gate.js';
import { newRowId } from '../row-id.js';
import { StoredActivation } from './stored-activation.js';
import { StoredDraft } from './stored-draft.js';
import { StoredModel, type ModelKind } from './stored-model.js';
import { StoredVersion, type VersionHead } from './stored-version.js';

const MOST_32_BITS = 2_147_483_647;

/** Who does something, by name, and when (ISO 8601, UTC). */
export interface Signature {
  readonly by: string;
  readonly at: string;
}

/** A model with the version that is live. */
export interface LiveVersion {
  readonly model: StoredModel;
  readonly version: StoredVersion;
}

const headColumns = {
  id: true,
  modelId: true,
  number: true,
  hash: true,
  engineVersion: true,
  note: true,
  moved: true,
  verified: true,
  publishedAt: true,
  publishedBy: true,
} as const;

/** Grading models and service strategies through their one life cycle: draft, versions, activations. */
export class Models {
  constructor(
    private readonly gate: WriteGate,
    private readonly reader: EntityManager,
  ) {}

  /** Makes a model with its first draft; null when the key is taken. */
  async createModel(kind: ModelKind, key: string, body: object, { by, at }: Signature): Promise<StoredModel | null> {
    const manager = this.gate.writing;
    const model = { id: newRowId(), kind, key, createdAt: at, createdBy: by };
    await manager.createQueryBuilder().insert().into(StoredModel).values(model).orIgnore().execute();
    if (!(await manager.existsBy(StoredModel, { id: model.id }))) return null;
    await manager.insert(StoredDraft, { modelId: model.id, revision: 1, body, updatedAt: at, updatedBy: by });
    return model;
  }

  list(kind: ModelKind): Promise<StoredModel[]> {
    return this.rows.find(StoredModel, { where: { kind }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  byKey(kind: ModelKind, key: string): Promise<StoredModel | null> {
    return this.rows.findOneBy(StoredModel, { kind, key });
  }

  byId(id: string): Promise<StoredModel | null> {
    return this.rows.findOneBy(StoredModel, { id });
  }

  readDraft(modelId: string): Promise<StoredDraft> {
    return this.rows.findOneByOrFail(StoredDraft, { modelId });
  }

  /** Saves over `expectedRevision`; when another save came first, nothing is written and `current` is that one. */
  async saveDraft(
    modelId: string,
    expectedRevision: number,
    body: object,
    { by, at }: Signature,
  ): Promise<{ saved: boolean; current: StoredDraft }> {
    const manager = this.gate.writing;
    if (expectedRevision >= MOST_32_BITS) return { saved: false, current: await this.readDraft(modelId) };
    const result = await manager
      .createQueryBuilder()
      .update(StoredDraft)
      .set({ body, revision: expectedRevision + 1, updatedAt: at, updatedBy: by })
      .where({ modelId, revision: expectedRevision })
      .execute();
    return { saved: result.affected === 1, current: await this.readDraft(modelId) };
  }

  /** Inserts a version; false when its number is taken by another publisher, and then nothing is written. */
  async insertVersion(version: StoredVersion): Promise<boolean> {
    const manager = this.gate.writing;
    await manager.createQueryBuilder().insert().into(StoredVersion).values(version).orIgnore().execute();
    return manager.existsBy(StoredVersion, { id: version.id });
  }

  /** Makes a version the live one of its model, ending the one before. */
  async activate(modelId: string, versionId: string, { by, at }: Signature): Promise<void> {
    const manager = this.gate.writing;
    await manager.update(StoredActivation, { modelId, endedAt: IsNull() }, { endedAt: at });
    const row = { id: newRowId(), modelId, versionId, effectiveFrom: at, endedAt: null, activatedBy: by };
    await manager.insert(StoredActivation, row);
  }

  /** All versions of a model without their documents, newest first. */
  listVersions(modelId: string): Promise<VersionHead[]> {
    return this.rows.find(StoredVersion, { select: headColumns, where: { modelId }, order: { number: 'DESC' } });
  }

  async readVersion(modelId: string, number: number): Promise<StoredVersion | null> {
    // No version is beyond 32 bits, and PostgreSQL refuses to look there.
    if (number > MOST_32_BITS) return null;
    return this.rows.findOneBy(StoredVersion, { modelId, number });
  }

  versionById(id: string): Promise<StoredVersion | null> {
    return this.rows.findOneBy(StoredVersion, { id });
  }

  async latestNumber(modelId: string): Promise<number> {
    return (await this.rows.maximum(StoredVersion, 'number', { modelId })) ?? 0;
  }

  async liveVersionId(modelId: string): Promise<string | null> {
    const activation = await this.rows.findOneBy(StoredActivation, { modelId, endedAt: IsNull() });
    return activation?.versionId ?? null;
  }

  async liveVersion(modelId: string): Promise<StoredVersion | null> {
    const id = await this.liveVersionId(modelId);
    return id === null ? null : this.versionById(id);
  }

  /** Ids of the versions that are live, of models of both kinds, by model id. */
  async liveVersionIds(): Promise<Map<string, string>> {
    const live = await this.rows.findBy(StoredActivation, { endedAt: IsNull() });
    return new Map(live.map(({ modelId, versionId }) => [modelId, versionId]));
  }

  /** The live versions of every model of a kind, in the order of `list`. */
  async liveVersions(kind: ModelKind): Promise<LiveVersion[]> {
    const models = await this.list(kind);
    const where = { modelId: In(models.map((model) => model.id)), endedAt: IsNull() };
    const activations = await this.rows.findBy(StoredActivation, where);
    const versions = await this.rows.findBy(StoredVersion, { id: In(activations.map((row) => row.versionId)) });
    return models.flatMap((model) => {
      const version = versions.find((row) => row.modelId === model.id);
      return version ? [{ model, version }] : [];
    });
  }

  private get rows(): EntityManager {
    return this.gate.open ?? this.reader;
  }
}
