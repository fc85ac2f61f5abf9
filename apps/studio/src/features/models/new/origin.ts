import type { Starter } from '@tierwright/contract';
import { starterNeeds, starters } from '@tierwright/examples';
import { idPrefixes, type FactDefinition, type GradingDocument, type IdKind } from '@tierwright/model';

/** What a new model starts from: a starter, or a copy. */
export type Origin = Starter | 'copy';

/** The origins in the order they are offered. */
export const fromNothing = ['blank', 'copy'] as const satisfies readonly Origin[];
export const methods = ['abc', 'scorecard', 'value-potential'] as const satisfies readonly Origin[];

// Only a preview reads this document, so counted ids do; the service gives the kept ones.
function countedIds(): (kind: IdKind) => string {
  let count = 0;
  return (kind) => `${idPrefixes[kind]}_${String((count += 1)).padStart(10, '0')}`;
}

/** The document a starter would begin with, to be tried on the customers before it exists. */
export const trialOf = (starter: Starter, name: string, facts: readonly FactDefinition[]): GradingDocument =>
  starters[starter](name, facts, countedIds());

/** The facts a starter reads: those in the dictionary, and the keys of those that are not. */
export function needsOf(
  origin: Origin,
  facts: readonly FactDefinition[],
): { known: FactDefinition[]; unknown: string[] } {
  const keys = origin === 'copy' ? [] : starterNeeds(origin, facts);
  const known = facts.filter((fact) => keys.includes(fact.key));
  return { known, unknown: keys.filter((key) => facts.every((fact) => fact.key !== key)) };
}
