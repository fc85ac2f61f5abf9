import type { StabilityPolicy, StabilityReason, StabilityState } from '@tierwright/model';
import { addMonths, dayOf, periodStart } from './calendar.js';
import { readLedger, writeState, type Ledger } from './ledger.js';
import { termEnd } from './term.js';

/** What the criteria say of a customer on a day. */
export interface Proposal {
  /** Tier id; null is ungraded. */
  readonly tier: string | null;
  /** Ids of the gates on the way that sent the customer away or limited the tier. */
  readonly gates?: readonly string[];
  /** When the customer joined, YYYY-MM-DD; without it, what the state says, then the day of the settling. */
  readonly joined?: string | null;
}

/** The tier a customer has after all, why, and the state to keep for the next settling. */
export interface Settlement {
  readonly tier: string | null;
  readonly reason: StabilityReason;
  readonly state: StabilityState;
}

/** One settling: the policy, the ranks and the day, all in numbers. */
interface Settling {
  readonly policy: StabilityPolicy;
  readonly today: number;
  readonly lowest: number;
  /** The proposed rank, never better than a running sanction allows. */
  readonly wanted: number;
  /** Whether this is the first settling of a calendar period. */
  readonly newPeriod: boolean;
}

type Outcome = readonly [Ledger, StabilityReason];

/**
 * Settles which tier a customer has: the proposed one, as soon and as far as the policy lets it. Pure: all that
 * earlier days count for is in the state, null for a customer settled for the first time. A day before the last
 * settled one changes nothing.
 * @example settleTier(policy, ['t_gold', 't_base'], { tier: 't_base' }, state, '2026-05-01').reason // 'watched'
 */
export function settleTier(
  policy: StabilityPolicy,
  tiers: readonly string[],
  proposal: Proposal,
  state: StabilityState | null,
  asOf: string,
): Settlement {
  const today = dayOf(asOf);
  const proposed = proposal.tier === null ? -1 : tiers.indexOf(proposal.tier);
  const known = state ? readLedger(state, tiers) : newLedger(today);
  if (state && today < Math.max(known.judged, known.since)) return { tier: state.tier, reason: 'earlier-day', state };
  const joined = proposal.joined ? dayOf(proposal.joined) : known.joined;
  const sanction = sanctionOn(today, policy, proposed, proposal.gates ?? [], known.sanction);
  const { since } = known;
  // A policy that has got an expiry lately counts its terms from where it would have.
  const until = policy.expiry ? (known.until ?? termEnd(policy, { since, joined, today: since })) : null;
  const ledger: Ledger = { ...known, joined, sanction, until };
  const settling: Settling = {
    policy,
    today,
    lowest: tiers.length - 1,
    wanted: proposed < 0 || !sanction ? proposed : Math.max(proposed, sanction.tier),
    newPeriod: known.judged < periodStart(today, policy.period),
  };
  const [next, reason] = settle(settling, ledger, tiers.indexOf(policy.newcomer?.tier ?? ''));
  const written = writeState(next, tiers);
  return { tier: written.tier, reason, state: written };
}

const newLedger = (today: number): Ledger => ({
  tier: -1,
  since: today,
  joined: today,
  judged: today,
  before: -1,
  failedPeriods: 0,
  until: null,
  fallsOn: null,
  sanction: null,
});

/** The sanction in force on a day, with what the gates add to it; null when it has run out. */
function sanctionOn(
  today: number,
  { sanctions = [] }: StabilityPolicy,
  proposed: number,
  gates: readonly string[],
  earlier: Ledger['sanction'],
): Ledger['sanction'] {
  const running = earlier && today < earlier.until ? earlier : null;
  const hit = sanctions.filter(({ gate }) => gates.includes(gate));
  if (proposed < 0 || hit.length === 0) return running;
  const until = addMonths(today, Math.max(...hit.map(({ months }) => months)));
  return { tier: Math.max(proposed, running?.tier ?? 0), until: Math.max(until, running?.until ?? 0) };
}

function settle(settling: Settling, ledger: Ledger, newcomerTier: number): Outcome {
  const { policy, today, wanted } = settling;
  const { sanction } = ledger;
  if (newcomerTier >= 0 && today < addMonths(ledger.joined, policy.newcomer?.months ?? 0)) {
    const tier = Math.max(newcomerTier, sanction?.tier ?? 0);
    const opened = settling.newPeriod || ledger.tier < 0 ? { ...ledger, judged: today, before: tier } : ledger;
    return [
      opened.tier === tier ? opened : enter(settling, opened, tier),
      tier === newcomerTier ? 'newcomer' : 'sanctioned',
    ];
  }
  if (wanted < 0) {
    if (policy.ungraded === 'keep' && ledger.tier >= 0) return [ledger, 'ungraded-kept'];
    return [
      { ...ledger, tier: -1, since: ledger.tier < 0 ? ledger.since : today, until: null, fallsOn: null },
      'ungraded',
    ];
  }
  if (ledger.tier < 0) {
    return [{ ...enter(settling, ledger, wanted), judged: today, before: wanted }, sanction ? 'sanctioned' : 'first'];
  }
  const opened = settling.newPeriod ? { ...ledger, judged: today, before: ledger.tier } : ledger;
  if (sanction && opened.tier < sanction.tier) return [enter(settling, opened, sanction.tier), 'sanctioned'];
  if (wanted > opened.tier) return fail(settling, opened);
  const qualified = { ...nextTerm(settling, opened), failedPeriods: 0, fallsOn: null };
  if (wanted < opened.tier) return rise(settling, qualified);
  if (sanction) return [qualified, 'sanctioned'];
  return [qualified, qualified.until === opened.until ? 'kept' : 'renewed'];
}

/** A customer on a new tier, from today on. */
function enter({ policy, today }: Settling, ledger: Ledger, tier: number): Ledger {
  const until = termEnd(policy, { since: today, joined: ledger.joined, today });
  return { ...ledger, tier, since: today, failedPeriods: 0, fallsOn: null, until };
}

/** The next term, when the present one is over or nobody has counted one yet. */
function nextTerm({ policy, today }: Settling, ledger: Ledger): Ledger {
  const { until, since, joined } = ledger;
  if (policy.expiry && until !== null && today < until) return ledger;
  return { ...ledger, until: termEnd(policy, { since, joined, today }) };
}

/** Follows a better proposal as far as the policy lets it. */
function rise(settling: Settling, ledger: Ledger): Outcome {
  const { policy, wanted, newPeriod } = settling;
  const fellThisPeriod = policy.downgrade === 'base' && ledger.before < ledger.tier;
  if ((policy.upgrade === 'period-end' && !newPeriod) || fellThisPeriod) return [ledger, 'upgrade-waits'];
  const tier = Math.max(wanted, ledger.before - (policy.maxStepsUp ?? Infinity));
  return tier < ledger.tier ? [enter(settling, ledger, tier), 'upgraded'] : [ledger, 'upgrade-limited'];
}

/** Answers a worse proposal: counts it, warns, or lets the tier fall. */
function fail(settling: Settling, ledger: Ledger): Outcome {
  const { policy, today, newPeriod } = settling;
  if (policy.downgrade === 'never') return [nextTerm(settling, ledger), 'never-lowered'];
  if (ledger.fallsOn !== null) return today < ledger.fallsOn ? [ledger, 'notice'] : fall(settling, ledger);
  const isHeld = today < addMonths(ledger.since, policy.holdMonths);
  const isAtOnce = policy.downgrade === 'now';
  const termRuns = !isAtOnce && policy.expiry !== undefined && ledger.until !== null && today < ledger.until;
  const isCheck = isAtOnce || policy.expiry === undefined ? newPeriod : !termRuns;
  const counted = isCheck ? { ...ledger, failedPeriods: ledger.failedPeriods + 1 } : ledger;
  if (isHeld) return [nextTerm(settling, counted), 'held'];
  if (!isAtOnce && !isCheck) return [counted, termRuns ? 'term-runs' : 'watched'];
  if (!isAtOnce && counted.failedPeriods < policy.failPeriods) return [nextTerm(settling, counted), 'watched'];
  return policy.graceDays > 0 ? [{ ...counted, fallsOn: today + policy.graceDays }, 'notice'] : fall(settling, counted);
}

function fall(settling: Settling, ledger: Ledger): Outcome {
  const { policy, wanted, lowest } = settling;
  const depths = { 'one-step': ledger.tier + 1, base: lowest };
  const tier = policy.downgrade === 'one-step' || policy.downgrade === 'base' ? depths[policy.downgrade] : wanted;
  return [enter(settling, ledger, tier), 'lowered'];
}
