import { z } from 'zod';
import { FactValue } from './fact.js';
import { DocumentId, FactKey, ModelKey } from './ids.js';

/** Why a customer has no tier; the code is what a caller may branch on. */
export const ungradedCodes = [
  'missing-fact',
  'no-as-of',
  'wrong-type',
  'out-of-range',
  'not-finite',
  'no-cuts',
  'many-rows-match',
  'ungraded-by-rule',
  'unfinished-flow',
  'budget-exceeded',
] as const;

export const UngradedReason = z
  .strictObject({ code: z.enum(ungradedCodes), fact: FactKey.nullable(), node: DocumentId.nullable() })
  .meta({
    id: 'UngradedReason',
    description: 'Why there is no tier: the code, the fact concerned and the node that needed it',
  });
export type UngradedReason = z.infer<typeof UngradedReason>;

export const Comparison = z
  .strictObject({
    condition: DocumentId,
    fact: FactKey,
    operator: z.string(),
    value: FactValue,
    threshold: FactValue,
    /** null is unknown. */
    holds: z.boolean().nullable(),
    /** value − threshold, for numbers. */
    distance: z.number().nullable(),
  })
  .meta({ id: 'Comparison', description: 'One comparison of a condition as it was evaluated' });
export type Comparison = z.infer<typeof Comparison>;

export const Banding = z
  .strictObject({
    /** The characteristic or axis; null when the score or ranking of the node itself is banded. */
    of: DocumentId.nullable(),
    fact: FactKey,
    value: FactValue,
    band: DocumentId.nullable(),
    /** The half-open range of the band, null where it is open; for a ranking, the cuts. */
    from: z.number().nullable(),
    to: z.number().nullable(),
    /** Weighted points, for a characteristic; after decay. */
    points: z.number().nullable(),
    /** The factor that decay left of the points, with 6 decimals; absent without decay. */
    decay: z.number().optional(),
  })
  .meta({ id: 'Banding', description: 'A value and the band it fell in' });
export type Banding = z.infer<typeof Banding>;

export const LimitedSum = z
  .strictObject({
    /** The group of the scorecard; null is the total. */
    group: DocumentId.nullable(),
    /** The points before and after the limits. */
    sum: z.number(),
    points: z.number(),
  })
  .meta({ id: 'LimitedSum', description: 'Points of a group or of the total, before and after their limits' });
export type LimitedSum = z.infer<typeof LimitedSum>;

export const ReferencedResult = z
  .strictObject({
    model: ModelKey,
    version: z.int().min(1),
    /** Key of the tier there; null is ungraded. */
    tier: z.string().nullable(),
    score: z.number().nullable(),
  })
  .meta({ id: 'ReferencedResult', description: 'What a version of another model gave for the same customer' });
export type ReferencedResult = z.infer<typeof ReferencedResult>;

export const TraceStep = z
  .strictObject({
    node: DocumentId,
    kind: z.string(),
    /** The exit taken; null at the end. */
    exit: z.string().nullable(),
    /** The row of a table that decided. */
    row: DocumentId.optional(),
    comparisons: z.array(Comparison),
    bandings: z.array(Banding),
    score: z.number().nullable(),
    /** Of a scorecard with limits: its groups in order, then the total. */
    sums: z.array(LimitedSum).optional(),
    /** Of a reference. */
    referenced: ReferencedResult.optional(),
  })
  .meta({ id: 'TraceStep', description: 'What one node did with the customer' });
export type TraceStep = z.infer<typeof TraceStep>;

export const Decision = z
  .strictObject({
    status: z.enum(['graded', 'ungraded']),
    /** Tier id inside the document; null exactly when ungraded. */
    tier: DocumentId.nullable(),
    /** The last score computed on the path. */
    score: z.number().nullable(),
    ungraded: z.array(UngradedReason),
    steps: z.array(TraceStep),
  })
  .meta({ id: 'Decision', description: 'The outcome of one evaluation with its path' });
export type Decision = z.infer<typeof Decision>;

export const Cuts = z.record(DocumentId, z.array(z.number().nullable())).meta({
  id: 'Cuts',
  description: 'By ranking node: the smallest value in each band but the last; null for a band nobody is in',
});
export type Cuts = z.infer<typeof Cuts>;
