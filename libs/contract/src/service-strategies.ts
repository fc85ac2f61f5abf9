import { Change, LocalizedText, ModelKey, StrategyDocument, TierDefinition, Workload } from '@tierwright/model';
import { z } from 'zod';
import { StrategyDraft, VersionOrDraft, VersionSummary } from './drafts.js';
import { lifeCycleRoutes } from './life-cycle.js';
import { Instant, listOf } from './list.js';
import { bodyLimits, route } from './route.js';

const base = '/api/v1/service-strategies';

export const StrategySummary = z
  .strictObject({
    key: ModelKey,
    name: LocalizedText,
    description: LocalizedText,
    gradingModel: ModelKey,
    live: VersionSummary.nullable(),
    draft: z.strictObject({ revision: z.int(), updatedAt: Instant, updatedBy: z.string(), differs: z.boolean() }),
    workload: Workload.nullable(),
  })
  .meta({
    id: 'StrategySummary',
    description: 'A service strategy as the list shows it; the workload is of the live version',
  });
export type StrategySummary = z.infer<typeof StrategySummary>;

export const listStrategies = route({
  method: 'GET',
  path: base,
  permission: 'read-models',
  summary: 'All service strategies',
  response: listOf('StrategyList', StrategySummary),
});

export const createStrategy = route({
  method: 'POST',
  path: base,
  permission: 'edit-models',
  summary: 'Make a strategy for a grading model that has none',
  body: z.strictObject({ name: z.string().trim().min(1).max(200), gradingModel: ModelKey }),
  response: z
    .strictObject({ key: ModelKey, draft: StrategyDraft })
    .meta({ id: 'CreatedStrategy', description: 'The new strategy and its draft' }),
  status: 201,
  problems: ['key-taken', 'unknown-model'],
});

const StrategyVersion = z
  .strictObject({ ...VersionSummary.shape, document: StrategyDocument })
  .meta({ id: 'StrategyVersion', description: 'A frozen version of a strategy' });

export const strategyLifeCycle = lifeCycleRoutes(base, {
  document: StrategyDocument,
  draft: StrategyDraft,
  version: StrategyVersion,
  listId: 'StrategyVersionList',
});

export const previewStrategy = route({
  method: 'POST',
  path: `${base}/:key/previews`,
  permission: 'preview-models',
  summary:
    'Workload of an unsaved strategy and of the live one, on customers graded by a version or the draft of the model',
  body: z.strictObject({ document: StrategyDocument, gradedBy: VersionOrDraft.optional() }),
  bodyLimit: bodyLimits.document,
  response: z
    .strictObject({
      tiers: z.array(TierDefinition),
      gradedBy: VersionOrDraft,
      draft: Workload,
      live: Workload.nullable(),
      changes: z.array(
        z.strictObject({
          change: Change,
          tier: z.string().nullable(),
          customers: z.int(),
          visitsAMonth: z.number(),
          hoursAWeek: z.number(),
          belowFloor: z.boolean(),
        }),
      ),
      /** Customers of each tier who meet each clause today. */
      clauses: z.array(z.strictObject({ clause: z.string(), tier: z.string(), customers: z.int() })),
    })
    .meta({
      id: 'StrategyPreview',
      description: 'What a strategy costs in visits and hours, beside the live one; floors applied',
    }),
  problems: ['unknown-model', 'unknown-version', 'unsafe-document'],
});
