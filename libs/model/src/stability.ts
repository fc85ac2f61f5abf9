import { z } from 'zod';
import { DocumentId, FactKey } from './ids.js';

/** A day, YYYY-MM-DD. */
const day = z.iso.date();
const months = z.int().min(0).max(240);

export const TierExpiry = z
  .strictObject({
    /**
     * What terms are counted from: the day the tier was reached, the day the customer joined (membership
     * anniversaries), or one fixed day for everybody (cycles).
     */
    from: z.enum(['tier-start', 'joined', 'fixed']),
    /** How long one term is. A term in months that would end on a day its month lacks ends on the month's last day. */
    term: z.union([
      z.strictObject({ months: z.int().min(1).max(240) }),
      z.strictObject({ days: z.int().min(1).max(7500) }),
    ]),
    /** The first day of a cycle, exactly when `from` is `fixed`. */
    start: day.optional(),
  })
  .refine(({ from, start }) => (from === 'fixed') === (start !== undefined), {
    error: 'a start belongs to fixed cycles, and only to them',
  })
  .meta({ id: 'TierExpiry', description: 'When a tier ends unless the customer qualifies again: terms from a day' });
export type TierExpiry = z.infer<typeof TierExpiry>;

/**
 * How a customer's tier follows what the criteria propose. Without a policy the tier is always the proposed one.
 * A *check* is the first settling in a new period, or, with `expiry`, the first on or after the end of a term;
 * a check at which the proposal is worse than the tier is a *failed* one.
 */
export const StabilityPolicy = z
  .strictObject({
    /** Calendar periods; what a period brought is judged by the first settling of the next one. */
    period: z.enum(['month', 'quarter', 'year']),
    /** A better proposal counts on the day it is seen, or at the next check of a calendar period. */
    upgrade: z.enum(['now', 'period-end']),
    /** At most so many tiers up from the tier held when the calendar period began; absent is any number. */
    maxStepsUp: z.int().min(1).max(29).optional(),
    /**
     * How far a tier falls when a fall is due: never; to the proposed tier, on the day it is seen (`now`:
     * `failPeriods` and `expiry` do not delay it); at a check one tier down (`one-step`), to the proposed tier
     * (`matching`) or to the lowest one (`base`; it rises again from the next period on).
     */
    downgrade: z.enum(['never', 'now', 'one-step', 'matching', 'base']),
    /** Failed checks in a row before a fall is due; 1 falls at the first. */
    failPeriods: z.int().min(1).max(60),
    /** No fall in the first months after a tier was reached; failed checks are counted all the same. */
    holdMonths: months,
    /** A fall that is due waits so many days, with notice, and is called off by a proposal as good as the tier. */
    graceDays: z.int().min(0).max(366),
    /** With an expiry the falls are checked at the ends of terms instead of calendar periods. */
    expiry: TierExpiry.optional(),
    /** A term lasts to its day, or to the last day of the month or year that day lies in. */
    rounding: z.enum(['day', 'month-end', 'year-end']),
    /**
     * What a settling without a proposal does: the tier stays and nothing is counted, or it is lost at once. Who
     * held none has none; after a loss the next proposal counts as the first one.
     */
    ungraded: z.enum(['keep', 'lose']),
    /** The date fact that says when a customer joined; without it, the day of the first settling. */
    joined: FactKey.optional(),
    /** The tier of everybody in the first months after joining, whatever is proposed; only a sanction is worse. */
    newcomer: z.strictObject({ tier: DocumentId, months: z.int().min(1).max(240) }).optional(),
    /**
     * Gates with an echo: whom such a gate sends away or limits falls to the proposed tier at once, whatever else
     * the policy says, and gets no better one until so many months after the gate last did it. Of several at once
     * the worst tier and the longest time count; 0 months only makes the fall immediate.
     */
    sanctions: z
      .array(z.strictObject({ gate: DocumentId, months }))
      .max(50)
      .optional(),
  })
  .meta({ id: 'StabilityPolicy', description: 'How fast and how far a tier follows what the criteria propose' });
export type StabilityPolicy = z.infer<typeof StabilityPolicy>;

export const StabilityState = z
  .strictObject({
    /** Tier id; null when the tier was lost for want of data. */
    tier: DocumentId.nullable(),
    /** The day the tier was reached. */
    since: day,
    /** The day the customer joined. */
    joined: day,
    /** The day of the last check of a calendar period. */
    judged: day,
    /** The tier held when the present calendar period began. */
    before: DocumentId.nullable(),
    failedPeriods: z.int().min(0),
    /** The first day after the present term; null without an expiry. */
    until: day.nullable(),
    /** Notice: the day of the fall, unless the customer qualifies again before; null without notice. */
    fallsOn: day.nullable(),
    /** No better tier than this before that day. */
    sanction: z.strictObject({ tier: DocumentId, until: day }).nullable(),
  })
  .meta({ id: 'StabilityState', description: 'What settling remembers of one customer; stored by the caller' });
export type StabilityState = z.infer<typeof StabilityState>;

/** Why a settled tier is what it is; the code is what a caller may branch on. */
export const stabilityReasons = [
  'first',
  'kept',
  'renewed',
  'upgraded',
  'upgrade-limited',
  'upgrade-waits',
  'lowered',
  'watched',
  'held',
  'term-runs',
  'notice',
  'never-lowered',
  'newcomer',
  'sanctioned',
  'ungraded-kept',
  'ungraded',
  'earlier-day',
] as const;
export type StabilityReason = (typeof stabilityReasons)[number];
