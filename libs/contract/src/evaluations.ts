import { FactKey, Facts, LocalizedText, ServicePlan, TraceStep, UngradedReason } from '@tierwright/model';
import { z } from 'zod';
import { Audience, Confidence, Explanation, Next } from './advice.js';
import { Day, Instant, listOf, pageQuery } from './list.js';
import { route } from './route.js';
import { CurrentState, Settlement } from './settlement.js';

export const EvaluationRequest = z
  .strictObject({
    /** Code of a stored customer. */
    customer: z.string().min(1).max(200).optional(),
    /** Facts sent along; instead of a stored customer. */
    facts: z.record(z.string().max(200), z.unknown()).optional(),
    version: z.int().min(1).optional(),
    asOf: Day.optional(),
    /**
     * The tier the customer holds, for versions with stability rules; null for somebody never settled. Without it a
     * stored customer is settled from what the last grading run kept, and facts alone are not settled.
     */
    current: CurrentState.nullable().optional(),
    /** True adds the path as `steps`; an audience adds it told to somebody, as `explanations`. */
    explain: z.union([z.boolean(), Audience]).optional(),
  })
  .refine((request) => (request.customer === undefined) !== (request.facts === undefined), {
    error: 'send either customer or facts',
  })
  .meta({
    id: 'EvaluationRequest',
    description: 'One customer, by code or by facts; the live version unless one is named',
  });
export type EvaluationRequest = z.infer<typeof EvaluationRequest>;

export const Reason = z
  .strictObject({ node: z.string().nullable(), code: z.string(), fact: FactKey.nullable(), text: LocalizedText })
  .meta({ id: 'Reason', description: 'One reason for the tier, or for its absence: branch on code, show text' });
export type Reason = z.infer<typeof Reason>;

export const EvaluationWarning = z
  .strictObject({ code: z.enum(['undeclared-fact']), fact: z.string() })
  .meta({ id: 'EvaluationWarning', description: 'Something in the request that was ignored' });

export const EvaluationResult = z
  .strictObject({
    decisionId: z.string(),
    status: z.enum(['graded', 'ungraded']),
    /** Key of the tier the criteria give, such as A; null exactly when ungraded. The same input gives the same tier. */
    tier: z.string().nullable(),
    tierName: LocalizedText.nullable(),
    score: z.number().nullable(),
    reasons: z.array(Reason),
    confidence: Confidence,
    next: Next,
    /** Facts that kept the customer ungraded. */
    missing: z.array(FactKey),
    ungraded: z.array(UngradedReason),
    version: z.strictObject({ number: z.int(), hash: z.string() }),
    /** The plan of the settled tier where there is a settlement, else of the tier. */
    service: z
      .strictObject({ strategy: z.string(), version: z.int(), hash: z.string(), ...ServicePlan.shape })
      .nullable(),
    /**
     * The tier the customer has after all; absent when the version has no stability rules, there is nothing to settle
     * from, or the day is before the last settling of a stored customer.
     */
    settlement: Settlement.optional(),
    asOf: Day,
    warnings: z.array(EvaluationWarning),
    /** With `explain`: every node on the path with values, thresholds and distances. */
    steps: z.array(TraceStep).optional(),
    /** With an audience in `explain`: the path told to it. */
    explanations: z.array(Explanation).optional(),
  })
  .meta({ id: 'EvaluationResult', description: 'Tier, reasons and the service the customer is entitled to' });
export type EvaluationResult = z.infer<typeof EvaluationResult>;

export const evaluate = route({
  method: 'POST',
  path: '/api/v1/grading-models/:key/evaluations',
  permission: 'evaluate',
  summary: 'Grade one customer; unusable data answers 200 with status ungraded and why',
  body: EvaluationRequest,
  response: EvaluationResult,
  problems: ['unknown-model', 'unknown-version', 'unknown-customer', 'no-published-version'],
});

export const DecisionRecord = z
  .strictObject({
    id: z.string(),
    model: z.string(),
    version: z.int(),
    versionHash: z.string(),
    strategyHash: z.string().nullable(),
    customer: z.string().nullable(),
    customerName: z.string().nullable(),
    tier: z.string().nullable(),
    status: z.enum(['graded', 'ungraded']),
    requestedBy: z.string(),
    at: Instant,
    asOf: Day,
    facts: Facts,
  })
  .meta({ id: 'DecisionRecord', description: 'One answered evaluation as it is kept' });
export type DecisionRecord = z.infer<typeof DecisionRecord>;

export const listDecisions = route({
  method: 'GET',
  path: '/api/v1/decisions',
  permission: 'read-decisions',
  summary: 'Answered evaluations, newest first',
  query: z.strictObject(pageQuery),
  response: listOf('DecisionList', DecisionRecord),
  problems: ['invalid-query', 'invalid-cursor'],
});

export const readDecision = route({
  method: 'GET',
  path: '/api/v1/decisions/:id',
  permission: 'read-decisions',
  summary: 'One answered evaluation',
  response: DecisionRecord,
  problems: ['not-found'],
});
