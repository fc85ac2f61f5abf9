import type { Audience, EvaluationResult, Explanation, NextStep } from '@tierwright/contract';
import {
  confidenceWords,
  stepWords,
  tellAgent,
  tellAuditor,
  tellManager,
  type Confidence,
  type Next,
  type NextStep as EngineStep,
} from '@tierwright/engine';
import type { Decision, Facts } from '@tierwright/model';
import { createHash } from 'node:crypto';
import type { RunnableVersion } from '../programs/runnable-version.js';
import { recordedFacts } from './recorded-facts.js';

const keyOf = ({ tiers }: RunnableVersion, tier: string | null): string | null =>
  tier === null ? null : (tiers.get(tier)?.key ?? null);

/** Which tiers the missing facts leave open, by their keys. */
export const confidenceIn = (version: RunnableVersion, found: Confidence): EvaluationResult['confidence'] => ({
  best: keyOf(version, found.best),
  worst: keyOf(version, found.worst),
  mayStayUngraded: found.mayStayUngraded,
  exact: found.exact,
  missing: [...found.missing],
  ask: found.ask,
  text: confidenceWords(found, version.document),
});

/** The nearest changes up and down, by keys of tiers. */
export function nextIn(version: RunnableVersion, { up, down }: Next): EvaluationResult['next'] {
  const told = (step: EngineStep): NextStep => ({
    changes: step.changes.map((change) => ({ ...change })),
    tier: keyOf(version, step.tier),
    effort: step.effort,
    text: stepWords(step, version.document),
  });
  return { up: up.map(told), down: down && told(down) };
}

/** What an explanation is made of. */
export interface Explained {
  readonly version: RunnableVersion;
  readonly decision: Decision;
  readonly facts: Facts;
  readonly asOf: string;
  readonly next: Next;
  readonly confidence: Confidence;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The path of a decision told to somebody. */
export function explain(audience: Audience, { version, decision, facts, asOf, ...advice }: Explained): Explanation {
  const { document, number, hash } = version;
  switch (audience) {
    case 'agent':
      return { audience, text: tellAgent(decision, document, advice) };
    case 'manager':
      return { audience, path: tellManager(decision, document).map((line) => ({ ...line, values: [...line.values] })) };
    case 'auditor': {
      const given = { version: { number, hash }, asOf, facts: recordedFacts(document, facts) };
      const record = tellAuditor(decision, given, sha256);
      return { audience, record: { ...record, steps: [...record.steps] } };
    }
  }
}
