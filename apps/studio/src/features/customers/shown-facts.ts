import type { FactDefinition } from '@tierwright/model';

const numeric = new Set<FactDefinition['type']>(['number', 'money', 'percent', 'integer']);

/** The few facts a list has room for: the first grouping one, then the first three that can be compared. */
export function shownFacts(dictionary: readonly FactDefinition[]): FactDefinition[] {
  const group = dictionary.filter((fact) => fact.type === 'enum').slice(0, 1);
  return [...group, ...dictionary.filter((fact) => numeric.has(fact.type)).slice(0, 3)];
}
