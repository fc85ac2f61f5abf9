import { z } from 'zod';
import { FactDefinition } from './fact.js';
import { DocumentId, FactKey, ModelKey } from './ids.js';
import { Conditions } from './rule.js';
import { LocalizedText } from './text.js';

const TimesAYear = z.number().min(0).max(365);
const Hours = z.number().min(0).max(1000);

export const PromiseItem = z
  .strictObject({
    id: DocumentId,
    key: FactKey,
    name: LocalizedText,
    /** Whether one delivery is a visit to the customer, counted in visits a month. */
    visit: z.boolean(),
  })
  .meta({ id: 'PromiseItem', description: 'An item of the service catalogue that tiers are promised' });
export type PromiseItem = z.infer<typeof PromiseItem>;

export const Delivery = z.strictObject({ promise: DocumentId, timesAYear: TimesAYear, hoursEach: Hours }).meta({
  id: 'Delivery',
  description: 'How often a tier gets a promise and how long one delivery takes: 26 a year is every two weeks',
});
export type Delivery = z.infer<typeof Delivery>;

export const Entitlements = z
  .strictObject({
    /** Price difference per unit against the list price; negative is cheaper. */
    priceBand: z.number(),
    paymentDays: z.int().min(0).max(365),
    /** 1 is served first. */
    priority: z.int().min(1).max(9),
    selfOrder: z.boolean(),
    selfRepair: z.boolean(),
  })
  .meta({ id: 'Entitlements', description: 'What a customer of a tier may have or do' });
export type Entitlements = z.infer<typeof Entitlements>;

export const TierService = z
  .strictObject({
    tier: DocumentId,
    deliveries: z.array(Delivery).max(100),
    /** Service level: hours until the first answer. */
    responseHours: Hours,
    ownerRole: LocalizedText,
    entitlements: Entitlements,
  })
  .meta({ id: 'TierService', description: 'The template of one tier' });
export type TierService = z.infer<typeof TierService>;

export const ClauseEffect = z
  .strictObject({
    tier: DocumentId,
    responseHours: Hours.optional(),
    priceBand: z.number().optional(),
    paymentDays: z.int().min(0).max(365).optional(),
    priority: z.int().min(1).max(9).optional(),
  })
  .meta({ id: 'ClauseEffect', description: 'What a clause sets for customers of one tier' });
export type ClauseEffect = z.infer<typeof ClauseEffect>;

export const Clause = z
  .strictObject({ id: DocumentId, when: Conditions, effects: z.array(ClauseEffect).max(30) })
  .meta({
    id: 'Clause',
    description:
      'Conditions on the facts of a customer and what they change; later clauses win; unknown does not apply',
  });
export type Clause = z.infer<typeof Clause>;

export const ServiceFloor = z
  .strictObject({
    deliveries: z.array(z.strictObject({ promise: DocumentId, timesAYear: TimesAYear })).max(100),
    responseHours: Hours.optional(),
  })
  .meta({ id: 'ServiceFloor', description: 'What no tier may go below; the floor wins' });
export type ServiceFloor = z.infer<typeof ServiceFloor>;

/** A service strategy: what each tier of one grading model is promised. */
export const StrategyDocument = z
  .strictObject({
    schemaVersion: z.literal(1),
    name: LocalizedText,
    description: LocalizedText,
    gradingModel: ModelKey,
    /** The unit a price band is in, such as 元/吨. */
    priceUnit: LocalizedText,
    facts: z.array(FactDefinition).max(500),
    promises: z.array(PromiseItem).max(100),
    tiers: z.array(TierService).max(30),
    clauses: z.array(Clause).max(100),
    floor: ServiceFloor,
  })
  .meta({
    id: 'StrategyDocument',
    description: 'A service strategy: promises, entitlements and conditions per tier, and a floor',
  });
export type StrategyDocument = z.infer<typeof StrategyDocument>;
