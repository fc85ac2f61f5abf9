import { z } from 'zod';
import { DocumentId } from './ids.js';
import { LocalizedText, storableText } from './text.js';

export const TierColour = z
  .enum(['blue', 'teal', 'amber', 'grey', 'violet', 'green', 'red', 'slate'])
  .meta({ id: 'TierColour', description: 'Colour of a tier, from a palette that survives colour blindness' });
export type TierColour = z.infer<typeof TierColour>;

export const TierDefinition = z
  .strictObject({ id: DocumentId, key: storableText(20).min(1), name: LocalizedText, colour: TierColour })
  .meta({ id: 'TierDefinition', description: 'An ordered class a customer ends in; a document lists the best first' });
export type TierDefinition = z.infer<typeof TierDefinition>;
