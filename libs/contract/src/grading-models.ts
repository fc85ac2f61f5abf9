import {
  Change,
  ChangeEffect,
  Cuts,
  GradingDocument,
  Histogram,
  LocalizedText,
  ModelKey,
  Movement,
  Mover,
  PreviewReport,
  TierCount,
  TierDefinition,
} from '@tierwright/model';
import { z } from 'zod';
import { GradingDraft, VersionOrDraft, VersionSummary } from './drafts.js';
import { lifeCycleRoutes } from './life-cycle.js';
import { Instant, listOf } from './list.js';
import { bodyLimits, route } from './route.js';

const base = '/api/v1/grading-models';

export const GradingProgress = z
  .strictObject({ version: z.int(), done: z.int(), total: z.int(), finishedAt: Instant.nullable() })
  .meta({ id: 'GradingProgress', description: 'How far the re-grading of all customers by the live version is' });
export type GradingProgress = z.infer<typeof GradingProgress>;

export const GradingModelSummary = z
  .strictObject({
    key: ModelKey,
    name: LocalizedText,
    description: LocalizedText,
    tiers: z.array(TierDefinition),
    live: VersionSummary.nullable(),
    /** Customers by stored tier of the live version, best first, ungraded (null) last. */
    counts: z.array(z.strictObject({ tier: z.string().nullable(), count: z.int() })),
    draft: z.strictObject({ revision: z.int(), updatedAt: Instant, updatedBy: z.string(), differs: z.boolean() }),
    grading: GradingProgress.nullable(),
  })
  .meta({ id: 'GradingModelSummary', description: 'A grading model as the list shows it' });
export type GradingModelSummary = z.infer<typeof GradingModelSummary>;

export const listGradingModels = route({
  method: 'GET',
  path: base,
  permission: 'read-models',
  summary: 'All grading models',
  response: listOf('GradingModelList', GradingModelSummary),
});

export const readGradingModel = route({
  method: 'GET',
  path: `${base}/:key`,
  permission: 'read-models',
  summary: 'One grading model',
  response: GradingModelSummary,
  problems: ['unknown-model'],
});

export const Starter = z
  .enum([
    'blank',
    'abc',
    'scorecard',
    'value-potential',
    'rfm-segments',
    'rfm-eight-classes',
    'abc-70-20-10',
    'abc-by-count',
    'point-rules',
    'b2b-scorecard',
    'value-potential-2x2',
    'kam-portfolio',
    'health-formula',
    'health-four-parts',
    'health-weighted-levels',
    'health-any-poor',
    'power-credit',
    'bank-levels',
    'oil-gas-levels',
    'oil-gas-sites',
  ])
  .meta({ id: 'Starter', description: 'A method to start from' });
export type Starter = z.infer<typeof Starter>;

export const createGradingModel = route({
  method: 'POST',
  path: base,
  permission: 'edit-models',
  summary: 'Make a model: blank, a copy or a starter; the answer is its draft',
  body: z.strictObject({
    key: ModelKey.optional(),
    name: z.string().trim().min(1).max(200),
    from: z.union([z.strictObject({ starter: Starter }), z.strictObject({ copyOf: ModelKey })]),
  }),
  response: z
    .strictObject({ key: ModelKey, draft: GradingDraft })
    .meta({ id: 'CreatedGradingModel', description: 'The new model and its draft' }),
  status: 201,
  problems: ['key-taken', 'unknown-model'],
});

/** Which customers who change tier to list; without a filter, all of them. */
export const MoverFilter = z
  .strictObject({
    /** `undefined` is any tier, null is ungraded. */
    from: z.string().nullable().optional(),
    to: z.string().nullable().optional(),
    change: z.string().optional(),
    direction: z.enum(['up', 'down', 'gained', 'lost', 'other']).optional(),
    offset: z.int().min(0).max(10_000_000).optional(),
    limit: z.int().min(1).max(200).optional(),
  })
  .meta({
    id: 'MoverFilter',
    description: 'Which movers to list, largest measure first; a cell of the diagonal lists those who stay',
  });
export type MoverFilter = z.infer<typeof MoverFilter>;

export const Movers = z
  .strictObject({ total: z.int(), items: z.array(Mover) })
  .meta({ id: 'Movers', description: 'How many customers match and one page of them' });
export type Movers = z.infer<typeof Movers>;

export const previewGradingModel = route({
  method: 'POST',
  path: `${base}/:key/previews`,
  permission: 'preview-models',
  summary: 'Run an unsaved document on every customer, beside the live version',
  body: z.strictObject({
    document: GradingDocument,
    movers: MoverFilter.optional(),
    /** The values of a fact among the customers who arrive at a node. */
    histogram: z.strictObject({ node: z.string().max(20), fact: z.string().max(63) }).optional(),
  }),
  bodyLimit: bodyLimits.document,
  response: z
    .strictObject({
      report: PreviewReport,
      baseline: z.int().nullable(),
      movers: Movers.nullable(),
      histogram: Histogram.nullable(),
      /** Customers moved by changes to one node, for the chip on its card. */
      effects: z.array(z.strictObject({ node: z.string(), up: z.int(), down: z.int() })),
    })
    .meta({ id: 'Preview', description: 'A preview with what was asked for' }),
  problems: ['unknown-model', 'unsafe-document'],
});

export const compareGradingVersions = route({
  method: 'POST',
  path: `${base}/:key/comparisons`,
  permission: 'preview-models',
  summary: 'Compare two versions, or a version and the draft, by rules and by people',
  body: z.strictObject({ from: VersionOrDraft, to: VersionOrDraft, movers: MoverFilter.optional() }),
  response: z
    .strictObject({
      from: VersionOrDraft,
      to: VersionOrDraft,
      total: z.int(),
      fromTiers: z.array(TierDefinition),
      toTiers: z.array(TierDefinition),
      changes: z.array(Change),
      effects: z.array(ChangeEffect),
      fromCounts: z.array(TierCount),
      toCounts: z.array(TierCount),
      movement: Movement,
      movers: Movers,
    })
    .meta({ id: 'VersionComparison', description: 'Two versions of a model side by side on the customers of today' }),
  problems: ['unknown-model', 'unknown-version'],
});

const PinnedVersion = z.strictObject({ key: ModelKey, number: z.int(), hash: z.string() }).meta({
  id: 'PinnedVersion',
  description: 'A version of another model that a version refers to',
});

const GradingVersion = z
  .strictObject({
    ...VersionSummary.shape,
    document: GradingDocument,
    cuts: Cuts,
    references: z.array(PinnedVersion),
    engineVersion: z.string(),
  })
  .meta({
    id: 'GradingVersion',
    description:
      'A frozen version. Its hash is the SHA-256, in hex, of the canonical JSON (RFC 8785) of {document, cuts, references, engineVersion} as they stand here, without the position of each node of the document',
  });

export const gradingLifeCycle = lifeCycleRoutes(base, {
  document: GradingDocument,
  draft: GradingDraft,
  version: GradingVersion,
  listId: 'VersionList',
});
