import { Decision, FactKey, Facts, FactValue, LocalizedText, TraceStep } from '@tierwright/model';
import { z } from 'zod';
import { Day } from './list.js';

export const Confidence = z
  .strictObject({
    /** Keys of the best and worst tier; null when there is none whatever the missing facts are. */
    best: z.string().nullable(),
    worst: z.string().nullable(),
    mayStayUngraded: z.boolean(),
    /** False when best and worst are the best and worst found, not proved. */
    exact: z.boolean(),
    /** Missing or unusable facts that have a say in the tier. */
    missing: z.array(FactKey),
    /** The fact to collect first; null when nothing is missing. */
    ask: FactKey.nullable(),
    text: LocalizedText,
  })
  .meta({ id: 'Confidence', description: 'Which tiers the missing facts leave open, and the one to collect first' });
export type Confidence = z.infer<typeof Confidence>;

export const NextChange = z
  .strictObject({
    fact: FactKey,
    from: FactValue,
    to: FactValue,
    /** The border that is reached or passed; null without one. */
    threshold: z.number().nullable(),
    /** to − from, in days for a date; null for anything but numbers and dates. */
    distance: z.number().nullable(),
    /** How large the change is beside the stretch of values the model tells apart; a switch is 1. */
    effort: z.number().min(0),
  })
  .meta({ id: 'NextChange', description: 'One fact with another value, all else as it is' });

export const NextStep = z
  .strictObject({
    changes: z.array(NextChange).min(1).max(2),
    /** Key of the tier the changes lead to; null is ungraded. */
    tier: z.string().nullable(),
    effort: z.number().min(0),
    text: LocalizedText,
  })
  .meta({ id: 'NextStep', description: 'Changes made together and the tier they lead to, tried out' });
export type NextStep = z.infer<typeof NextStep>;

export const Next = z
  .strictObject({ up: z.array(NextStep).max(5), down: NextStep.nullable() })
  .meta({ id: 'Next', description: 'The smallest changes to a better tier, nearest first, and the nearest fall' });
export type Next = z.infer<typeof Next>;

export const Audience = z
  .enum(['agent', 'manager', 'auditor'])
  .meta({ id: 'Audience', description: 'Whom an evaluation is explained to' });
export type Audience = z.infer<typeof Audience>;

const PathLine = z
  .strictObject({
    node: z.string(),
    name: LocalizedText,
    sentence: LocalizedText,
    values: z.array(LocalizedText),
    exit: LocalizedText.nullable(),
  })
  .meta({ id: 'PathLine', description: 'A node on the path: what it asks, the values it met, the way out' });

const AuditRecord = z
  .strictObject({
    engineVersion: z.string(),
    version: z.strictObject({ number: z.int(), hash: z.string() }),
    asOf: Day,
    facts: Facts,
    factsHash: z.string(),
    result: Decision.pick({ status: true, tier: true, score: true, ungraded: true }),
    steps: z.array(TraceStep),
    stepsHash: z.string(),
    hash: z.string(),
  })
  .meta({
    id: 'AuditRecord',
    description: 'An evaluation as data; hashes are SHA-256 of canonical JSON (RFC 8785), the last one of all the rest',
  });

export const Explanation = z
  .discriminatedUnion('audience', [
    z.strictObject({ audience: z.literal('agent'), text: LocalizedText }),
    z.strictObject({ audience: z.literal('manager'), path: z.array(PathLine) }),
    z.strictObject({ audience: z.literal('auditor'), record: AuditRecord }),
  ])
  .meta({
    id: 'Explanation',
    description: 'Why the tier is what it is: two sentences, the path, or a record to verify',
  });
export type Explanation = z.infer<typeof Explanation>;
