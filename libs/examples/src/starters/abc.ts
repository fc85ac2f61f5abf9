import type { FactDefinition, GradingDocument, NewId, NodeOf } from '@tierwright/model';
import { localized } from '../localized.js';
import { available, factsWith, type Indicator } from './indicator.js';
import { oneQuestion, threeTiers } from './parts.js';

const sales = (zh: string, en: string, fact: string): Indicator => ({
  label: localized(zh, en),
  fact,
  borders: [],
  points: [],
});

const candidates = [
  sales('累计销售额', 'lifetime sales', 'lifetime_sales'),
  sales('近12月销售额', 'sales in 12 months', 'sales_12m'),
  sales('年营收', 'annual revenue', 'annual_sales_cny'),
] as const;

/** The facts the ABC starter reads, given what the company has. */
export const abcNeeds = (facts: readonly FactDefinition[]): Indicator[] => [available([...candidates], facts)];

/** ABC by cumulative share of sales: 80 % are A, the next 15 % B, the rest C. */
export function abc(name: string, facts: readonly FactDefinition[], newId: NewId): GradingDocument {
  const value = available([...candidates], facts);
  const ranking: NodeOf<'ranking'> = {
    id: newId('node'),
    type: 'ranking',
    name: localized(`${value.label.zh}占比`, `Share of ${value.label.en}`),
    position: { x: 180, y: 160 },
    fact: value.fact,
    method: 'cumulative-share',
    bands: [
      { id: newId('band'), label: localized('A 类', 'Class A'), upTo: 80 },
      { id: newId('band'), label: localized('B 类', 'Class B'), upTo: 95 },
      { id: newId('band'), label: localized('C 类', 'Class C') },
    ],
  };
  const exits = [...ranking.bands.map(({ id }) => id), 'unknown'];
  return {
    schemaVersion: 1,
    name: localized(name, name),
    description: localized('按销售额累计占比分 A、B、C 三类', 'Three classes by cumulative share of sales'),
    measure: value.fact,
    facts: factsWith([value], facts),
    ...oneQuestion(ranking, exits, threeTiers(newId), newId),
  };
}
