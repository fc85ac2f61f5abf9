import type { Audience, EvaluationResult } from '@tierwright/contract';
import { confidence, evaluate, next, reasonsOf, settleCustomer, undeclaredFacts } from '@tierwright/engine';
import type { Decision, Facts, StabilityState } from '@tierwright/model';
import type { RunnableStrategy } from '../programs/runnable-strategy.js';
import type { RunnableVersion } from '../programs/runnable-version.js';
import { toldSettlement } from '../settling/state-on-the-wire.js';
import { confidenceIn, explain, nextIn } from './advice.js';

/** An evaluation before it has a decision id. */
export type Answer = Omit<EvaluationResult, 'decisionId'>;

/** What one customer is evaluated with. */
export interface Question {
  readonly version: RunnableVersion;
  readonly strategy: RunnableStrategy | null;
  /** As sent or as stored; the engine judges each value it reads. */
  readonly facts: Facts;
  readonly asOf: string;
  /** What to settle from, null for the first settling; undefined leaves the tier as the criteria give it. */
  readonly state: StabilityState | null | undefined;
  /** Whether the path is part of the answer. */
  readonly steps: boolean;
  /** Whom the path is told to. */
  readonly audiences: readonly Audience[];
  /** Whether facts nobody declared are the caller's mistake. */
  readonly warn: boolean;
}

/** Grades one customer and says why, with the service the tier is promised. */
export function answer({ version, strategy, facts, asOf, state, steps, audiences, warn }: Question): Answer {
  const decision = evaluate(version.program, facts, { asOf, trace: true });
  const advice = {
    next: next(version.program, facts, { asOf }),
    confidence: confidence(version.program, facts, { asOf }),
  };
  const settled = state === undefined ? null : settleCustomer(version.program, facts, state, asOf);
  const tier = decision.tier === null ? undefined : version.tiers.get(decision.tier);
  return {
    status: decision.status,
    tier: tier?.key ?? null,
    tierName: tier?.name ?? null,
    score: decision.score,
    reasons: reasonsOf(decision, version.document),
    confidence: confidenceIn(version, advice.confidence),
    next: nextIn(version, advice.next),
    missing: missingFacts(decision),
    ungraded: decision.ungraded,
    version: { number: version.number, hash: version.hash },
    service: serviceOf(strategy, settled ?? decision, facts),
    ...(settled ? { settlement: toldSettlement(settled, version) } : {}),
    asOf,
    warnings: warn ? warningsOf(version, strategy, facts) : [],
    ...(steps ? { steps: decision.steps } : {}),
    ...(audiences.length > 0
      ? { explanations: audiences.map((audience) => explain(audience, { version, decision, facts, asOf, ...advice })) }
      : {}),
  };
}

const missingFacts = ({ ungraded }: Decision): string[] => [
  ...new Set(ungraded.flatMap(({ code, fact }) => (code === 'missing-fact' && fact !== null ? [fact] : []))),
];

function serviceOf(
  strategy: RunnableStrategy | null,
  { tier }: Pick<Decision, 'tier'>,
  facts: Facts,
): Answer['service'] {
  const plan = strategy && tier !== null ? strategy.plan(tier, facts) : null;
  return strategy && plan && { strategy: strategy.key, version: strategy.number, hash: strategy.hash, ...plan };
}

function warningsOf(version: RunnableVersion, strategy: RunnableStrategy | null, facts: Facts): Answer['warnings'] {
  const served = new Set(strategy?.document.facts.map(({ key }) => key));
  return undeclaredFacts(version.program, facts)
    .filter((fact) => !served.has(fact))
    .map((fact) => ({ code: 'undeclared-fact', fact }));
}
