import { z } from 'zod';
import { DocumentId } from '../ids.js';
import { LocalizedText } from '../text.js';

/** What every node has, whatever its kind. */
export const nodeBase = {
  id: DocumentId,
  name: LocalizedText,
  position: z.strictObject({ x: z.number(), y: z.number() }),
};

/** A way out of a node: `id` is what an edge names, `role` says how it is drawn. */
export interface Exit {
  readonly id: string;
  readonly role: 'normal' | 'unknown';
}

export const unknownExit: Exit = { id: 'unknown', role: 'unknown' };
export const exit = (id: string): Exit => ({ id, role: 'normal' });
