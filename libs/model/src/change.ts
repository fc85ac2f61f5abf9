import { z } from 'zod';
import { DocumentId } from './ids.js';
import { LocalizedText } from './text.js';

export const Change = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['added', 'removed', 'changed']),
    /** The part that changed: a node, a tier, the facts or the whole model. */
    subject: z.enum(['node', 'flow', 'tier', 'facts', 'model']),
    node: DocumentId.nullable(),
    /** Whether the change can touch a tier at all; a new name cannot. */
    cosmetic: z.boolean(),
    /** A plain sentence; `before` and `after` are shown struck through and bold where they stand alone. */
    sentence: LocalizedText,
    where: LocalizedText,
    before: LocalizedText.nullable(),
    after: LocalizedText.nullable(),
  })
  .meta({ id: 'Change', description: 'One difference between two documents, in words' });
export type Change = z.infer<typeof Change>;

const Count = z.int().min(0);

export const ChangeEffect = z
  .strictObject({ change: z.string(), up: Count, down: Count, gained: Count, lost: Count, other: Count })
  .meta({
    id: 'ChangeEffect',
    description: 'The customers one change moved; every mover belongs to exactly one change',
  });
export type ChangeEffect = z.infer<typeof ChangeEffect>;
