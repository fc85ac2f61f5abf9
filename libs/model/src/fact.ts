import { z } from 'zod';
import { FactKey } from './ids.js';
import { LocalizedText, storableText } from './text.js';

export const FactType = z
  .enum(['number', 'money', 'percent', 'integer', 'date', 'boolean', 'text', 'enum', 'list'])
  .meta({ id: 'FactType', description: 'Type of a fact' });
export type FactType = z.infer<typeof FactType>;

/** The types whose values are numbers inside a rule; a date is days since 1970-01-01. */
export const numericFactTypes: ReadonlySet<FactType> = new Set(['number', 'money', 'percent', 'integer', 'date']);

export const FactOption = z
  .strictObject({ value: storableText(200).min(1), label: LocalizedText })
  .meta({ id: 'FactOption', description: 'One allowed value of an enum or list fact' });
export type FactOption = z.infer<typeof FactOption>;

export const ComputedFact = z
  .strictObject({
    /** The date fact the time runs from. */
    since: FactKey,
    unit: z.enum(['days', 'months', 'years']),
  })
  .meta({
    id: 'ComputedFact',
    description:
      'The whole days, months or years from a date to the business day of the evaluation; a month is full on the same day of the month, or on the last day of a shorter one; negative for a future date',
  });
export type ComputedFact = z.infer<typeof ComputedFact>;

export const FactDefinition = z
  .strictObject({
    key: FactKey,
    label: LocalizedText,
    type: FactType,
    unit: LocalizedText.optional(),
    scale: z.int().min(0).max(8).optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    range: z.strictObject({ min: z.number().optional(), max: z.number().optional() }).optional(),
    options: z.array(FactOption).max(1000).optional(),
    /** The engine computes the value itself; one that a caller sends is ignored. */
    computed: ComputedFact.optional(),
  })
  .meta({
    id: 'FactDefinition',
    description:
      'A declared, typed input about a customer: percent 12.5 means 12.5 %, money is in major units, a range is inclusive',
  });
export type FactDefinition = z.infer<typeof FactDefinition>;

export const FactValue = z
  .union([z.number(), z.boolean(), storableText(2000), z.array(storableText(200)).max(200)])
  .nullable()
  .meta({ id: 'FactValue', description: 'A value of a fact; a date is YYYY-MM-DD; null is missing' });
export type FactValue = z.infer<typeof FactValue>;

/** What is known of one customer, by fact key. An absent key, null and "" are missing. */
export const Facts = z.record(FactKey, FactValue).meta({ id: 'Facts', description: 'Values by fact key' });
export type Facts = z.infer<typeof Facts>;
