import type { VersionSummary } from '@tierwright/contract';
import { engineVersion } from '@tierwright/engine';
import type { Diagnostic } from '@tierwright/model';
import {
  newRowId,
  type AuditLog,
  type Models,
  type StoredDraft,
  type StoredModel,
  type StoredVersion,
  type WriteGate,
} from '@tierwright/persistence';
import type { Actor } from '../http/actor.js';
import { Problem } from '../http/problem.js';
import { currentRequestId } from '../http/request-context.js';
import { refuseErrors, refuseUnsafe } from './diagnostic-errors.js';
import type { DocumentKind, Evidence } from './document-kind.js';
import { fingerprint } from './fingerprint.js';
import { isKey } from './model-key.js';
import { summaryOf } from './version-summary.js';

/** The one editable document as it is answered. */
export interface Draft<Document> {
  readonly document: Document;
  readonly revision: number;
  readonly updatedAt: string;
  readonly updatedBy: string;
  readonly diagnostics: Diagnostic[];
}

/** Draft, publish, versions: the same for grading models and service strategies. */
export class LifeCycle<Document extends object> {
  constructor(
    readonly rules: DocumentKind<Document>,
    private readonly gate: WriteGate,
    private readonly models: Models,
    private readonly audit: AuditLog,
  ) {}

  /** The model of a key. @throws Problem `unknown-model` */
  async model(key: string): Promise<StoredModel> {
    const model = isKey(key) ? await this.models.byKey(this.rules.kind, key) : null;
    if (!model) throw new Problem('unknown-model', { key });
    return model;
  }

  /** Makes a model with its first draft. @throws Problem `key-taken`, `unsafe-document` */
  async create(key: string, document: Document, actor: Actor): Promise<Draft<Document>> {
    refuseUnsafe(await this.rules.diagnose(document));
    return this.gate.tx(async () => {
      const model = await this.models.createModel(this.rules.kind, key, document, this.signature(actor));
      if (!model) throw new Problem('key-taken', { key });
      await this.record(actor, 'model.created', model, {});
      return this.answer(await this.models.readDraft(model.id));
    });
  }

  async readDraft(key: string): Promise<Draft<Document>> {
    return this.answer(await this.models.readDraft((await this.model(key)).id));
  }

  /** Writes over the revision the caller knows. @throws Problem `stale-revision`, `unsafe-document` */
  async saveDraft(key: string, revision: number, document: Document, actor: Actor): Promise<Draft<Document>> {
    const model = await this.model(key);
    const diagnostics = await this.rules.diagnose(document);
    refuseUnsafe(diagnostics);
    return this.gate.tx(async () => {
      const standing = await this.models.readDraft(model.id);
      refuseStale(standing, revision);
      this.rules.admit(document, this.rules.read(standing.body));
      const { saved, current } = await this.models.saveDraft(model.id, revision, document, this.signature(actor));
      if (!saved) throw staleRevision(current);
      await this.record(actor, 'draft.saved', model, { revision: current.revision });
      return { ...this.described(current), document, diagnostics: [...diagnostics] };
    });
  }

  async listVersions(key: string): Promise<VersionSummary[]> {
    const model = await this.model(key);
    const live = await this.models.liveVersionId(model.id);
    return (await this.models.listVersions(model.id)).map((head) => summaryOf(head, head.id === live));
  }

  /** One version with its document. @throws Problem `unknown-version` */
  async readVersion(key: string, number: number): Promise<{ summary: VersionSummary; version: StoredVersion }> {
    const model = await this.model(key);
    const version = await this.models.readVersion(model.id, number);
    if (!version) throw new Problem('unknown-version', { version: number });
    return { summary: summaryOf(version, version.id === (await this.models.liveVersionId(model.id))), version };
  }

  /**
   * Freezes the draft as the next version and makes it live.
   * @throws Problem `stale-revision`, `draft-has-errors`, `nothing-to-publish`, `referee-disagrees`, `version-conflict`
   */
  async publish(key: string, revision: number, note: string, actor: Actor): Promise<VersionSummary> {
    const model = await this.model(key);
    const draft = await this.models.readDraft(model.id);
    refuseStale(draft, revision);
    const document = this.rules.read(draft.body);
    refuseErrors(await this.rules.diagnose(document));
    const live = await this.models.liveVersion(model.id);
    if (live && this.rules.contentOf(this.rules.read(live.body)) === this.rules.contentOf(document)) {
      throw new Problem('nothing-to-publish');
    }
    const number = (await this.models.latestNumber(model.id)) + 1;
    const evidence = await this.rules.examine(document, live);
    const version = this.freeze(model, document, number, evidence, note, actor);
    await this.gate.tx(async () => {
      refuseStale(await this.models.readDraft(model.id), revision);
      // The draft was held against `live`, so another version since then voids the examination.
      const overtaken = (await this.models.liveVersionId(model.id)) !== (live?.id ?? null);
      if (overtaken || !(await this.models.insertVersion(version))) throw new Problem('version-conflict');
      await this.models.activate(model.id, version.id, { by: actor.name, at: version.publishedAt });
      await this.rules.onActivation(model, version);
      await this.record(actor, 'version.published', model, { number, hash: version.hash, note });
    });
    await this.rules.afterActivation(model, version);
    return summaryOf(version, true);
  }

  private freeze(
    model: StoredModel,
    document: Document,
    number: number,
    { cuts, references, moved, verified }: Evidence,
    note: string,
    actor: Actor,
  ): StoredVersion {
    const hash = fingerprint({ content: this.rules.contentOf(document), cuts, references, engineVersion });
    const { by, at } = this.signature(actor);
    const refs = [...references];
    const frozen = { id: newRowId(), modelId: model.id, number, body: document, cuts, refs, hash, engineVersion };
    return { ...frozen, note, moved, verified, publishedAt: at, publishedBy: by };
  }

  private async answer(draft: StoredDraft): Promise<Draft<Document>> {
    const document = this.rules.read(draft.body);
    return { ...this.described(draft), document, diagnostics: [...(await this.rules.diagnose(document))] };
  }

  private described = ({ revision, updatedAt, updatedBy }: StoredDraft) => ({ revision, updatedAt, updatedBy });

  private signature = (actor: Actor) => ({ by: actor.name, at: new Date().toISOString() });

  private record(actor: Actor, action: string, model: StoredModel, detail: Record<string, unknown>): Promise<void> {
    return this.audit.record({
      at: new Date().toISOString(),
      actor: actor.name,
      action: `${model.kind}.${action}`,
      subject: model.key,
      detail,
      requestId: currentRequestId() ?? '',
    });
  }
}

const staleRevision = ({ revision, updatedAt, updatedBy }: StoredDraft): Problem =>
  new Problem('stale-revision', {}, { current: { revision, updatedAt, updatedBy } });

function refuseStale(draft: StoredDraft, revision: number): void {
  if (draft.revision !== revision) throw staleRevision(draft);
}
