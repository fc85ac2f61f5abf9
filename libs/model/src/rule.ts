import { z } from 'zod';
import { DocumentId } from './ids.js';

/**
 * A JsonLogic rule. Its shape is not declared here: a recursive schema overflows the stack on deep input,
 * so the iterative `check` of the language library judges it.
 */
export const Rule = z.unknown().meta({ id: 'Rule', description: 'A JsonLogic rule of the portable profile' });
export type Rule = z.infer<typeof Rule>;

export const Condition = z
  .strictObject({ id: DocumentId, rule: Rule })
  .meta({ id: 'Condition', description: 'A rule that answers true, false or unknown' });
export type Condition = z.infer<typeof Condition>;

export const Conditions = z
  .strictObject({ match: z.enum(['all', 'any']), conditions: z.array(Condition).max(50) })
  .meta({ id: 'Conditions', description: 'Conditions of which all or any must hold' });
export type Conditions = z.infer<typeof Conditions>;
