import { z } from 'zod';
import { DocumentId } from './ids.js';
import { Entitlements } from './strategy-document.js';
import { LocalizedText } from './text.js';

export const PlannedPromise = z
  .strictObject({
    key: z.string(),
    name: LocalizedText,
    timesAYear: z.number(),
    hoursEach: z.number(),
    /** Whether the floor lifted what the template says. */
    byFloor: z.boolean(),
  })
  .meta({ id: 'PlannedPromise', description: 'A promise as one customer gets it' });
export type PlannedPromise = z.infer<typeof PlannedPromise>;

export const ServicePlan = z
  .strictObject({
    tier: DocumentId,
    promises: z.array(PlannedPromise),
    responseHours: z.number(),
    ownerRole: LocalizedText,
    entitlements: Entitlements,
    /** Clauses whose conditions this customer meets. */
    clauses: z.array(DocumentId),
  })
  .meta({ id: 'ServicePlan', description: 'What one customer is entitled to, floor and clauses applied' });
export type ServicePlan = z.infer<typeof ServicePlan>;

export const TierWorkload = z
  .strictObject({ tier: DocumentId, customers: z.int(), visitsAMonth: z.number(), hoursAWeek: z.number() })
  .meta({
    id: 'TierWorkload',
    description: 'visitsAMonth = customers × visits a year ÷ 12; hoursAWeek = Σ(times a year × hours) × customers ÷ 52',
  });
export type TierWorkload = z.infer<typeof TierWorkload>;

export const Workload = z
  .strictObject({
    tiers: z.array(TierWorkload),
    customers: z.int(),
    ungraded: z.int(),
    visitsAMonth: z.number(),
    hoursAWeek: z.number(),
  })
  .meta({ id: 'Workload', description: 'Workload of a strategy; the totals are the sums of the tiers as returned' });
export type Workload = z.infer<typeof Workload>;
