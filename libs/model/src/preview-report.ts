import { z } from 'zod';
import { FactValue } from './fact.js';
import { DocumentId, FactKey } from './ids.js';
import { Cuts } from './decision.js';

const Count = z.int().min(0);
/** A tier id, or null for ungraded. */
const TierOrNone = DocumentId.nullable();

/** `sum` is in the measure of the document, over the customers whose value is known. */
const weight = { count: Count, sum: z.number() };

export const TierCount = z
  .strictObject({ tier: TierOrNone, ...weight, baseline: Count.nullable() })
  .meta({ id: 'TierCount', description: 'Customers in a tier, now and in the baseline' });
export type TierCount = z.infer<typeof TierCount>;

export const Movement = z
  .strictObject({
    /** Baseline tiers, best first, null (ungraded) last. */
    rows: z.array(TierOrNone),
    columns: z.array(TierOrNone),
    counts: z.array(z.array(Count)),
    up: Count,
    down: Count,
    /** Ungraded before, graded now; and the reverse. */
    gained: Count,
    lost: Count,
    /** Graded before and now, in tiers that cannot be ordered against each other. */
    other: Count,
    /** Sum of the measure over all who changed tier. */
    movedSum: z.number(),
  })
  .meta({
    id: 'Movement',
    description: 'Tier changes from the baseline (rows) to the draft (columns); the cells sum to the customers',
  });
export type Movement = z.infer<typeof Movement>;

export const Mover = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    from: TierOrNone,
    to: TierOrNone,
    measure: z.number().nullable(),
    /** The change that moved the customer; null when not computed. */
    change: z.string().nullable(),
    /** The value that decided and what it was held against. */
    because: z.strictObject({ node: DocumentId, fact: FactKey, value: FactValue, threshold: FactValue }).nullable(),
  })
  .meta({ id: 'Mover', description: 'A customer who changes tier' });
export type Mover = z.infer<typeof Mover>;

export const PreviewReport = z
  .strictObject({
    total: Count,
    measure: z.strictObject({ fact: FactKey, total: z.number(), known: Count }).nullable(),
    nodes: z.array(z.strictObject({ node: DocumentId, ...weight })),
    exits: z.array(z.strictObject({ node: DocumentId, exit: z.string(), ...weight })),
    tiers: z.array(TierCount),
    movement: Movement.nullable(),
    cuts: Cuts,
    elapsedMs: z.number(),
  })
  .meta({ id: 'PreviewReport', description: 'A draft run on every customer' });
export type PreviewReport = z.infer<typeof PreviewReport>;

export const Histogram = z
  .strictObject({
    fact: FactKey,
    scale: z.enum(['linear', 'log']),
    /** Edges, one more than counts. */
    edges: z.array(z.number()),
    counts: z.array(Count),
    missing: Count,
    values: z.array(z.strictObject({ value: z.string(), count: Count })),
  })
  .meta({
    id: 'Histogram',
    description: 'Values of a fact among the customers who arrive at a node; `values` for texts and flags',
  });
export type Histogram = z.infer<typeof Histogram>;
