import { Diagnostic, GradingDocument, StrategyDocument } from '@tierwright/model';
import { z } from 'zod';
import { Instant } from './list.js';

const stored = { revision: z.int(), updatedAt: Instant, updatedBy: z.string(), diagnostics: z.array(Diagnostic) };

export const GradingDraft = z
  .strictObject({ document: GradingDocument, ...stored })
  .meta({ id: 'GradingDraft', description: 'The one editable document of a grading model; its ETag is "r<revision>"' });
export type GradingDraft = z.infer<typeof GradingDraft>;

export const StrategyDraft = z.strictObject({ document: StrategyDocument, ...stored }).meta({
  id: 'StrategyDraft',
  description: 'The one editable document of a service strategy; its ETag is "r<revision>"',
});
export type StrategyDraft = z.infer<typeof StrategyDraft>;

export const VersionSummary = z
  .strictObject({
    number: z.int(),
    hash: z.string(),
    note: z.string(),
    live: z.boolean(),
    publishedAt: Instant,
    publishedBy: z.string(),
    /** Customers whose tier changed by this version when it was published. */
    moved: z.int(),
    /** Customers on whom an independent JsonLogic engine gave the same tier at publish. */
    verified: z.int(),
  })
  .meta({ id: 'VersionSummary', description: 'A numbered, frozen version' });
export type VersionSummary = z.infer<typeof VersionSummary>;

export const PublishRequest = z
  .strictObject({ note: z.string().trim().min(1).max(2000) })
  .meta({ id: 'PublishRequest', description: 'Why this version; the draft is named by If-Match' });

/** A version, or the draft. */
export const VersionOrDraft = z
  .union([z.literal('draft'), z.int().min(1)])
  .meta({ id: 'VersionOrDraft', description: 'A version number, or "draft"' });
export type VersionOrDraft = z.infer<typeof VersionOrDraft>;
