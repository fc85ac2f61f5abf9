import type { FactDefinition, LocalizedText } from '@tierwright/model';
import { demoFacts } from '../dictionary/demo-facts.js';

/** A fact that can stand for an indicator, with the borders of its bands. */
export interface Indicator {
  readonly label: LocalizedText;
  readonly fact: string;
  readonly borders: readonly number[];
  /** Points of the bands, one more than borders. */
  readonly points: readonly number[];
}

/** The first indicator whose fact the company has; without any, the first one. */
export function available(
  candidates: readonly [Indicator, ...Indicator[]],
  facts: readonly FactDefinition[],
): Indicator {
  return candidates.find(({ fact }) => facts.some(({ key }) => key === fact)) ?? candidates[0];
}

/** The facts of the company and, where an indicator needs one it lacks, the usual definition of that fact. */
export function factsWith(indicators: readonly Indicator[], facts: readonly FactDefinition[]): FactDefinition[] {
  const lacking = indicators.filter(({ fact }) => !facts.some(({ key }) => key === fact)).map(({ fact }) => fact);
  return [...facts, ...demoFacts.filter(({ key }) => lacking.includes(key))];
}

/** The fact that weighs customers: the first kind of revenue the company has. */
export function revenueOf(facts: readonly FactDefinition[]): { measure?: string } {
  const measure = ['annual_sales_cny', 'sales_12m', 'lifetime_sales'].find((key) =>
    facts.some((fact) => fact.key === key),
  );
  return measure === undefined ? {} : { measure };
}
