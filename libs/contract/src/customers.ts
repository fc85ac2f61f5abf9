import { FactDefinition, FactKey, Facts, FactValue, LocalizedText, stabilityReasons } from '@tierwright/model';
import { z } from 'zod';
import { EvaluationResult } from './evaluations.js';
import { Day, Instant, listOf, pageQuery } from './list.js';
import { route } from './route.js';

export const CustomerGrade = z
  .strictObject({
    model: z.string(),
    tier: z.string().nullable(),
    version: z.int(),
    gradedAt: Instant,
    /** Where the version has stability rules: the key of the tier the criteria gave, and why the customer has `tier`. */
    settled: z
      .strictObject({ proposed: z.string().nullable(), reason: z.enum(stabilityReasons), text: LocalizedText })
      .optional(),
  })
  .meta({
    id: 'CustomerGrade',
    description: 'The stored tier of a customer by one model; tier is its key, null is ungraded',
  });
export type CustomerGrade = z.infer<typeof CustomerGrade>;

export const CustomerSummary = z
  .strictObject({ code: z.string(), name: z.string(), factsAsOf: Day, grades: z.array(CustomerGrade), facts: Facts })
  .meta({ id: 'CustomerSummary', description: 'A customer with facts and tiers' });
export type CustomerSummary = z.infer<typeof CustomerSummary>;

export const listCustomers = route({
  method: 'GET',
  path: '/api/v1/customers',
  permission: 'read-customers',
  summary: 'Customers by code; search by name or code, filter by the tier a model gave',
  query: z.strictObject({
    ...pageQuery,
    search: z.string().max(200).optional(),
    model: z.string().max(63).optional(),
    /** Key of a tier of `model`, or `none` for ungraded. */
    tier: z.string().max(20).optional(),
  }),
  response: listOf('CustomerList', CustomerSummary),
  problems: ['invalid-query', 'invalid-cursor'],
});

export const FactChange = z
  .strictObject({ fact: FactKey, value: FactValue, source: z.string(), effectiveOn: Day, recordedAt: Instant })
  .meta({ id: 'FactChange', description: 'A value a fact took, where it came from and when' });
export type FactChange = z.infer<typeof FactChange>;

export const Customer = z
  .strictObject({
    ...CustomerSummary.shape,
    /** The latest change of each fact. */
    sources: z.array(FactChange),
    /** The answer of each live model now, with path and plan. */
    evaluations: z.array(z.strictObject({ model: z.string(), result: EvaluationResult.omit({ decisionId: true }) })),
  })
  .meta({ id: 'Customer', description: 'One customer: facts with source and date, tiers with reasons, service plan' });
export type Customer = z.infer<typeof Customer>;

export const readCustomer = route({
  method: 'GET',
  path: '/api/v1/customers/:code',
  permission: 'read-customers',
  summary: 'One customer',
  response: Customer,
  problems: ['unknown-customer'],
});

export const readCustomerHistory = route({
  method: 'GET',
  path: '/api/v1/customers/:code/history',
  permission: 'read-customers',
  summary: 'Every recorded change of the facts, newest first',
  query: z.strictObject(pageQuery),
  response: listOf('FactChangeList', FactChange),
  problems: ['unknown-customer'],
});

export const listFacts = route({
  method: 'GET',
  path: '/api/v1/facts',
  permission: 'read-models',
  summary: 'The fact dictionary',
  response: listOf('FactList', FactDefinition),
});
