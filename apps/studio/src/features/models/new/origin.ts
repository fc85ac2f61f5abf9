import type { Starter } from '@tierwright/contract';
import { methods, starterNeeds, starters, type MethodGroup, type MethodName } from '@tierwright/examples';
import { idPrefixes, type FactDefinition, type GradingDocument, type IdKind } from '@tierwright/model';

/** What a new model starts from: a starter, or a copy. */
export type Origin = Starter | 'copy';

/** The origins in the order they are offered. */
export const fromNothing = ['blank', 'copy'] as const satisfies readonly Origin[];
export const usual = ['abc', 'scorecard', 'value-potential'] as const satisfies readonly Origin[];

/** The origins that are offered with a picture. */
export type PicturedOrigin = (typeof fromNothing | typeof usual)[number];

/** Whether an origin is one of the further methods, which say themselves what they do. */
export const isFurther = (origin: Origin): origin is MethodName => Object.hasOwn(methods, origin);

const groups: readonly MethodGroup[] = ['value', 'potential', 'health', 'industry'];

/** The further methods by what they look at first. */
export const further = groups.map((group) => ({
  group,
  names: (Object.keys(methods) as MethodName[]).filter((name) => methods[name].group === group),
}));

// Only a preview reads this document, so counted ids do; the service gives the kept ones.
function countedIds(): (kind: IdKind) => string {
  let count = 0;
  return (kind) => `${idPrefixes[kind]}_${String((count += 1)).padStart(10, '0')}`;
}

/** The document a starter would begin with, to be tried on the customers before it exists. */
export const trialOf = (starter: Starter, name: string, facts: readonly FactDefinition[]): GradingDocument =>
  starters[starter](name, facts, countedIds());

/** The facts a starter reads: those in the dictionary, and those it brings along. */
export function needsOf(
  origin: Origin,
  facts: readonly FactDefinition[],
): { known: FactDefinition[]; lacking: FactDefinition[] } {
  if (origin === 'copy') return { known: [], lacking: [] };
  const keys = starterNeeds(origin, facts);
  const read = trialOf(origin, origin, facts).facts.filter(({ key }) => keys.includes(key));
  const isKnown = ({ key }: FactDefinition) => facts.some((fact) => fact.key === key);
  return { known: read.filter(isKnown), lacking: read.filter((fact) => !isKnown(fact)) };
}
