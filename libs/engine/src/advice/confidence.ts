import type { Facts, FactValue } from '@tierwright/model';
import type { OnDay } from '../evaluate.js';
import { judgeValue, ownFact } from '../facts.js';
import type { Program } from '../program.js';
import { classesOf, type Classes } from './classes.js';
import { climb } from './climb.js';
import { Probe } from './probe.js';
import { readingsOf } from './readings.js';
import { Spreads } from './spreads.js';

/** What the tier may turn out to be once the missing facts are known. */
export interface Confidence {
  /** Ids of the best and the worst tier; null when there is none whatever the missing facts are. */
  readonly best: string | null;
  readonly worst: string | null;
  /** Whether the customer may stay ungraded even when everything is known. */
  readonly mayStayUngraded: boolean;
  /** Whether best and worst are proved; else they are the best and worst found. */
  readonly exact: boolean;
  /** The missing or unusable facts that have a say in the tier, in the order of the flow. */
  readonly missing: readonly string[];
  /** The one fact to collect first: knowing it narrows the tiers most; null when nothing is missing. */
  readonly ask: string | null;
}

/** Evaluations spent on all completions of the missing facts. */
const searchBudget = 1000;

/** Evaluation steps spent on them, which large programs reach first. */
const searchSteps = 750_000;

/**
 * The best and the worst tier over every completion of the missing facts, and the fact to ask for first. A value
 * that cannot be used counts as missing. Only facts the evaluation gets to are completed, each with one value of
 * every class the program can tell apart.
 * @example confidence(program, { annual_volume_t: 4800 }).ask // 'overdue_days'
 */
export function confidence(
  program: Program,
  facts: Facts,
  options: OnDay & { readonly budget?: number } = {},
): Confidence {
  const budget = options.budget ?? searchBudget;
  const unknown = new Map<string, Classes>();
  const probe = new Probe(program, facts, options);
  for (const [key, reading] of readingsOf(program)) {
    const judged = judgeValue(reading.fact, ownFact(facts, key));
    if ('value' in judged && judged.value !== null) continue;
    unknown.set(key, classesOf(reading));
    probe.set(key, null);
  }
  const spreads = new Spreads(program.document.tiers.length);
  const finished = complete(probe, unknown, spreads, budget);
  if (!finished) climb(probe, unknown, spreads);
  const { tiers } = program.document;
  const missing = [...unknown.keys()].filter((key) => spreads.hasSay(key));
  const whole = missing.every((key) => unknown.get(key)?.whole);
  return {
    best: tiers[spreads.best]?.id ?? null,
    worst: tiers[spreads.worst]?.id ?? null,
    mayStayUngraded: spreads.ungraded,
    exact: finished && whole,
    missing,
    ask: spreads.narrowest(missing),
  };
}

/** Goes through the completions, one fact at a time as the evaluation gets to it; whether all were gone through. */
function complete(probe: Probe, unknown: ReadonlyMap<string, Classes>, spreads: Spreads, budget: number): boolean {
  const known = new Map<string, number>();
  const visit = (): boolean => {
    if (probe.spent >= budget || probe.steps >= searchSteps) return false;
    const tier = probe.tier();
    const fact = probe.firstRead((key) => unknown.has(key) && !known.has(key));
    if (fact === null) {
      spreads.note(tier, known);
      return true;
    }
    const values: readonly FactValue[] = unknown.get(fact)?.values ?? [];
    const all = values.every((value, at) => {
      probe.set(fact, value);
      known.set(fact, at);
      return visit();
    });
    known.delete(fact);
    probe.set(fact, null);
    return all;
  };
  return visit();
}
