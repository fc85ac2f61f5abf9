import { z } from 'zod';
import { DocumentId } from '../ids.js';
import { nodeBase, type Exit } from './node-base.js';

export const TierNode = z
  .strictObject({ ...nodeBase, type: z.literal('tier'), tier: DocumentId.nullable() })
  .meta({ id: 'TierNode', description: 'The end of the flow; tier null is the drawn ungraded end' });
export type TierNode = z.infer<typeof TierNode>;

export const tierExits = (): Exit[] => [];
