import { demoFactsOf, type ExampleCurrency, orderFacts } from '@tierwright/examples';
import type { FactDefinition } from '@tierwright/model';

/** Currencies that amounts of orders can be declared in. */
export type OrderCurrency = ExampleCurrency;

/** What the order file tells besides order, customer, date and amount. */
export interface ToldByOrders {
  readonly profit: boolean;
  /** Names of the segments in the file; none when it does not tell. */
  readonly segments: readonly string[];
  readonly regions: readonly string[];
}

/** The facts that orders give, as they are declared when the dictionary does not know them yet. */
export function orderFactDefinitions(currency: OrderCurrency, told: ToldByOrders): FactDefinition[] {
  return [
    ...orderFacts(currency),
    ...demoFactsOf('growth_yoy_pct', ...(told.profit ? ['gross_margin_pct'] : [])),
    ...named('segment', { zh: '客户类别', en: 'Segment' }, told.segments),
    ...named('region', { zh: '区域', en: 'Region' }, told.regions),
  ];
}

const MOST_OPTIONS = 1000;

const named = (key: string, label: FactDefinition['label'], names: readonly string[]): FactDefinition[] => {
  const distinct = [...new Set(names)];
  if (distinct.length === 0) return [];
  if (distinct.length > MOST_OPTIONS) return [{ key, label, type: 'text' }];
  return [
    { key, label, type: 'enum', options: distinct.map((name) => ({ value: name, label: { zh: name, en: name } })) },
  ];
};
