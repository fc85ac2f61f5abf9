import { z } from 'zod';

/** Query of every list: at most 200 a page, the cursor of the page before. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).optional(),
  cursor: z.string().max(500).optional(),
};

/** A page of a list; `next` is the cursor of the next page, null on the last. */
export const listOf = <Item extends z.ZodType>(id: string, item: Item) =>
  z
    .strictObject({ items: z.array(item), next: z.string().nullable() })
    .meta({ id, description: 'A page of a list; next is null on the last page' });

export const Instant = z.string().meta({ id: 'Instant', description: 'A moment in UTC, ISO 8601' });
export const Day = z.iso.date().meta({ id: 'Day', description: 'A business date in the zone of the installation' });
