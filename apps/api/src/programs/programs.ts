import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { GradingDocument } from '@tierwright/model';
import { Models, type StoredModel, type StoredVersion } from '@tierwright/persistence';
import { Problem } from '../http/problem.js';
import { isKey } from '../life-cycle/model-key.js';
import { Recent } from './recent.js';
import { ReferencedVersions } from './referenced-versions.js';
import { runnable, type RunnableVersion } from './runnable-version.js';

const pinnedLimit = 100;

/** Compiled versions of the grading models: all live ones, and the pinned ones used last. */
@Injectable()
export class Programs implements OnApplicationBootstrap {
  private readonly liveByKey = new Map<string, RunnableVersion>();
  private readonly pinned = new Recent<string, RunnableVersion>(pinnedLimit);
  private loaded = false;

  constructor(
    private readonly models: Models,
    private readonly references: ReferencedVersions,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const { model, version } of await this.models.liveVersions('grading')) await this.install(model, version);
    this.loaded = true;
  }

  /** Whether every live version can answer. */
  get ready(): boolean {
    return this.loaded;
  }

  /** The live version of every model that has one. */
  get live(): readonly RunnableVersion[] {
    return [...this.liveByKey.values()];
  }

  /** Makes a version the live one of its model in this process. */
  async install(model: StoredModel, version: StoredVersion): Promise<RunnableVersion> {
    const compiled = await this.compiled(model, version);
    const standing = this.liveByKey.get(model.key);
    // Publishers end in any order; the greatest number is what the database has live.
    if (!standing || standing.number <= compiled.number) this.liveByKey.set(model.key, compiled);
    this.pinned.set(pinOf(model.key, version.number), compiled);
    return compiled;
  }

  /**
   * A version of a model, the live one unless a number is given.
   * @throws Problem `unknown-model`, `unknown-version`, `no-published-version`
   */
  find(key: string, number?: number): RunnableVersion | Promise<RunnableVersion> {
    if (number === undefined) return this.liveByKey.get(key) ?? this.load(key);
    return this.pinned.get(pinOf(key, number)) ?? this.load(key, number);
  }

  /** The compiled form of a stored version. */
  async byId(model: StoredModel, versionId: string): Promise<RunnableVersion> {
    const live = this.liveByKey.get(model.key);
    if (live?.versionId === versionId) return live;
    const version = await this.models.versionById(versionId);
    if (!version) throw new Error(`version ${versionId} is gone`);
    return this.compiled(model, version);
  }

  private async compiled(model: StoredModel, version: StoredVersion): Promise<RunnableVersion> {
    const document = GradingDocument.parse(version.body);
    return runnable(model, version, document, await this.references.of(document));
  }

  private async load(key: string, number?: number): Promise<RunnableVersion> {
    const model = isKey(key) ? await this.models.byKey('grading', key) : null;
    if (!model) throw new Problem('unknown-model', { key });
    if (number === undefined) {
      const live = await this.models.liveVersion(model.id);
      if (!live) throw new Problem('no-published-version');
      return this.install(model, live);
    }
    const version = await this.models.readVersion(model.id, number);
    if (!version) throw new Problem('unknown-version', { version: number });
    const compiled = await this.compiled(model, version);
    this.pinned.set(pinOf(key, number), compiled);
    return compiled;
  }
}

const pinOf = (key: string, number: number): string => `${key}#${number}`;
