import { Body, Controller, Inject, Param, type Type } from '@nestjs/common';
import { type BodyOf, PublishRequest, type Route, type routes, type VersionSummary } from '@tierwright/contract';
import type { StoredVersion } from '@tierwright/persistence';
import type { z } from 'zod';
import { Actor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.js';
import { IfMatch, revisionTag } from '../http/if-match.js';
import type { Draft, LifeCycle } from './life-cycle.js';
import { VersionNumber } from './version-number.js';

/** The routes of a kind of document, and what its versions show beside their summary. */
export interface LifeCycleSurface<Document extends object> {
  readonly readDraft: Route;
  readonly saveDraft: Route & { readonly body: z.ZodType<Document> };
  readonly listVersions: Route;
  readonly readVersion: Route;
  readonly publish: Route;
  frozen(version: StoredVersion): object;
}

const draftTag = { etag: (draft: unknown) => revisionTag((draft as Draft<object>).revision) };
const versionTag = { etag: (version: unknown) => `"${(version as VersionSummary).hash}"` };

/** The controller of the life cycle, mounted once for each kind of document. */
export function lifeCycleController<Document extends object>(
  lifeCycleOfKind: Type<LifeCycle<Document>>,
  surface: LifeCycleSurface<Document>,
): Type<unknown> {
  @Controller()
  class LifeCycleController {
    constructor(@Inject(lifeCycleOfKind) private readonly lifeCycle: LifeCycle<Document>) {}

    @Endpoint(surface.readDraft, draftTag)
    readDraft(@Param('key') key: string): Promise<Draft<Document>> {
      return this.lifeCycle.readDraft(key);
    }

    @Endpoint(surface.saveDraft, draftTag)
    saveDraft(
      @Param('key') key: string,
      @IfMatch() revision: number,
      @Body({ schema: surface.saveDraft.body }) document: Document,
      @Actor() actor: Actor,
    ): Promise<Draft<Document>> {
      return this.lifeCycle.saveDraft(key, revision, document, actor);
    }

    @Endpoint(surface.listVersions)
    async listVersions(@Param('key') key: string): Promise<{ items: VersionSummary[]; next: null }> {
      return { items: await this.lifeCycle.listVersions(key), next: null };
    }

    @Endpoint(surface.readVersion, versionTag)
    async readVersion(
      @Param('key') key: string,
      @Param('number', { schema: VersionNumber }) number: number,
    ): Promise<object> {
      const { summary, version } = await this.lifeCycle.readVersion(key, number);
      return { ...summary, ...surface.frozen(version) };
    }

    @Endpoint(surface.publish)
    publish(
      @Param('key') key: string,
      @IfMatch() revision: number,
      @Body({ schema: PublishRequest }) { note }: BodyOf<typeof routes.publishGradingDraft>,
      @Actor() actor: Actor,
    ): Promise<VersionSummary> {
      return this.lifeCycle.publish(key, revision, note, actor);
    }
  }
  return LifeCycleController;
}
