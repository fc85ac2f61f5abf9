import { z } from 'zod';
import { DocumentId } from './ids.js';
import { LocalizedText } from './text.js';

export const Band = z
  .strictObject({ id: DocumentId, label: LocalizedText.optional(), from: z.number().optional() })
  .meta({
    id: 'Band',
    description:
      'A half-open range [from, from of the next band); bands ascend and the first has no from, so there are no gaps',
  });
export type Band = z.infer<typeof Band>;
