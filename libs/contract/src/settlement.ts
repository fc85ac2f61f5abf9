import { LocalizedText, stabilityReasons } from '@tierwright/model';
import { z } from 'zod';
import { Day } from './list.js';

/** Key of a tier. */
const tierKey = z.string().min(1).max(20);

const state = {
  /** Key of the tier held; null when there is none. */
  tier: tierKey.nullable(),
  /** The day the tier was reached. */
  since: Day,
  /** The day the customer joined. */
  joined: Day,
  /** The day of the last check of a calendar period. */
  judged: Day,
  /** Key of the tier held when the present calendar period began. */
  before: tierKey.nullable(),
  failedPeriods: z.int().min(0).max(10_000),
  /** The first day after the present term; null without an expiry. */
  until: Day.nullable(),
  /** Notice: the day of the fall, unless the customer qualifies again before; null without notice. */
  fallsOn: Day.nullable(),
  /** No better tier than this before that day. */
  sanction: z.strictObject({ tier: tierKey, until: Day }).nullable(),
} as const;

export const SettledState = z
  .strictObject(state)
  .meta({ id: 'SettledState', description: 'What to keep of a customer and to send as `current` next time' });
export type SettledState = z.infer<typeof SettledState>;

export const CurrentState = z
  .strictObject(state)
  .partial({
    joined: true,
    judged: true,
    before: true,
    failedPeriods: true,
    until: true,
    fallsOn: true,
    sanction: true,
  })
  .meta({
    id: 'CurrentState',
    description:
      'The tier a customer holds, as the caller keeps it: the `state` of the last settlement, or, of a customer never ' +
      'settled, tier and since alone; what is left out means that nothing has happened since',
  });
export type CurrentState = z.infer<typeof CurrentState>;

export const Settlement = z
  .strictObject({
    /** Key of the tier the customer has after all; null is none. */
    tier: z.string().nullable(),
    reason: z.enum(stabilityReasons),
    text: LocalizedText,
    state: SettledState,
  })
  .meta({
    id: 'Settlement',
    description: 'The tier by the stability rules of the version: branch on reason, show text',
  });
export type Settlement = z.infer<typeof Settlement>;
