import { z } from 'zod';

/** The kind of job that writes an import or takes it back. */
export const IMPORT = 'import';

/** Only one import is written at a time. */
export const IMPORT_KEY = 'one at a time';

/** What an import job is about. */
export const ImportOrder = z.strictObject({ importId: z.string(), action: z.enum(['write', 'undo']) });
export type ImportOrder = z.infer<typeof ImportOrder>;

/** Where the next chunk of an import job begins. */
export const ImportCursor = z.discriminatedUnion('phase', [
  /** Index of the next good row. */
  z.strictObject({ phase: z.literal('rows'), at: z.int() }),
  /** Id of the last customer whose history was gone back over. */
  z.strictObject({ phase: z.literal('history'), after: z.string() }),
  /** Id of the last customer whose facts were made from orders; the total is that of all, × 10,000. */
  z.strictObject({ phase: z.literal('order-facts'), after: z.string(), total: z.string() }),
]);
export type ImportCursor = z.infer<typeof ImportCursor>;

/** Most rows or customers in one transaction. */
export const chunkSize = 500;
