import type { FactDefinition, Facts } from '@tierwright/model';

const numeric = new Set<FactDefinition['type']>(['number', 'money', 'percent', 'integer']);

/** The few facts a list has room for, of those somebody in it has: the first grouping one, then three to compare. */
export function shownFacts(dictionary: readonly FactDefinition[], customers: readonly Facts[]): FactDefinition[] {
  const known = dictionary.filter(({ key }) => customers.some((facts) => (facts[key] ?? null) !== null));
  const group = known.filter((fact) => fact.type === 'enum').slice(0, 1);
  return [...group, ...known.filter((fact) => numeric.has(fact.type)).slice(0, 3)];
}
