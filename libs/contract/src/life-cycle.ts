import type { z } from 'zod';
import { PublishRequest, VersionSummary } from './drafts.js';
import { listOf } from './list.js';
import { bodyLimits, route } from './route.js';

const publishProblems = [
  'unknown-model',
  'stale-revision',
  'precondition-required',
  'version-conflict',
  'nothing-to-publish',
  'draft-has-errors',
  'referee-disagrees',
] as const;

/**
 * The routes that grading models and service strategies live by: draft, versions, publish.
 * `listId` names the list of versions in OpenAPI.
 */
export function lifeCycleRoutes<
  const Base extends string,
  Document extends z.ZodType,
  Draft extends z.ZodType,
  Version extends z.ZodType,
>(base: Base, shapes: { document: Document; draft: Draft; version: Version; listId: string }) {
  return {
    readDraft: route({
      method: 'GET',
      path: `${base}/:key/draft`,
      permission: 'read-models',
      summary: 'The draft',
      response: shapes.draft,
      problems: ['unknown-model'],
    }),
    saveDraft: route({
      method: 'PUT',
      path: `${base}/:key/draft`,
      permission: 'edit-models',
      summary: 'Save the draft; mistakes of sense are answered as diagnostics, not refused',
      body: shapes.document,
      bodyLimit: bodyLimits.document,
      response: shapes.draft,
      ifMatch: true,
      problems: ['unknown-model', 'stale-revision', 'precondition-required', 'unsafe-document'],
    }),
    listVersions: route({
      method: 'GET',
      path: `${base}/:key/versions`,
      permission: 'read-models',
      summary: 'All versions, newest first',
      response: listOf(shapes.listId, VersionSummary),
      problems: ['unknown-model'],
    }),
    readVersion: route({
      method: 'GET',
      path: `${base}/:key/versions/:number`,
      permission: 'read-models',
      summary: 'One version with its document; its ETag is its hash',
      response: shapes.version,
      problems: ['unknown-model', 'unknown-version'],
    }),
    publishDraft: route({
      method: 'POST',
      path: `${base}/:key/versions`,
      permission: 'publish',
      summary: 'Freeze the draft as the next version and make it live',
      body: PublishRequest,
      response: VersionSummary,
      status: 201,
      ifMatch: true,
      problems: publishProblems,
    }),
  };
}
