import type { FlowEdge, GradingDocument, GradingNode, TierColour, TierDefinition } from '@tierwright/model';
import { lifetimeSales, type ExampleCurrency } from '../dictionary/order-facts.js';
import { documentId } from '../document-id.js';
import { localized } from '../localized.js';

/** Key under which both data sets seed the model. */
export const abcLifetimeKey = 'abc-lifetime';

const start = documentId('node', 'start');
const ranking = documentId('node', 'ranking');
const ungraded = documentId('node', 'ungraded');

const tier = (key: 'A' | 'B' | 'C', zh: string, en: string, colour: TierColour): TierDefinition => ({
  id: documentId('tier', `abc${key.toLowerCase()}`),
  key,
  name: localized(zh, en),
  colour,
});

const tiers = [
  tier('A', 'A 类客户', 'Class A', 'blue'),
  tier('B', 'B 类客户', 'Class B', 'teal'),
  tier('C', 'C 类客户', 'Class C', 'amber'),
];

const endOf = (key: string) => documentId('node', `end${key.toLowerCase()}`);
const bandOf = (key: string) => documentId('band', `band${key.toLowerCase()}`);
const shares: Record<string, number | undefined> = { A: 80, B: 95 };

const nodes: GradingNode[] = [
  { id: start, type: 'start', name: localized('全部客户', 'All customers'), position: { x: 0, y: 230 } },
  {
    id: ranking,
    type: 'ranking',
    name: localized('累计销售额占比', 'Share of lifetime sales'),
    position: { x: 180, y: 160 },
    fact: 'lifetime_sales',
    method: 'cumulative-share',
    bands: tiers.map(({ key }) => {
      const upTo = shares[key];
      return {
        id: bandOf(key),
        label: localized(`${key} 类`, `Class ${key}`),
        ...(upTo === undefined ? {} : { upTo }),
      };
    }),
  },
  ...tiers.map((each, index): GradingNode => ({
    id: endOf(each.key),
    type: 'tier',
    name: each.name,
    position: { x: 540, y: 140 * index },
    tier: each.id,
  })),
  { id: ungraded, type: 'tier', name: localized('未分级', 'Ungraded'), position: { x: 540, y: 420 }, tier: null },
];

const edges: FlowEdge[] = [
  { id: documentId('edge', 'enter'), source: start, exit: 'next', target: ranking },
  ...tiers.map(({ key }): FlowEdge => ({
    id: documentId('edge', `to${key.toLowerCase()}`),
    source: ranking,
    exit: bandOf(key),
    target: endOf(key),
  })),
  { id: documentId('edge', 'tonone'), source: ranking, exit: 'unknown', target: ungraded },
];

/** ABC 80/15/5 by lifetime sales, which are money in `currency`. */
export const abcLifetime = (currency: ExampleCurrency): GradingDocument => ({
  schemaVersion: 1,
  name: localized('ABC 分类 · 累计销售额', 'ABC by lifetime sales'),
  description: localized(
    '按累计销售额从高到低：前 80% 为 A，其后 15% 为 B，其余为 C',
    'Customers by lifetime sales, highest first: the first 80 % are A, the next 15 % B, the rest C',
  ),
  measure: 'lifetime_sales',
  facts: [lifetimeSales(currency)],
  tiers,
  criteriaFlow: { nodes, edges },
});
