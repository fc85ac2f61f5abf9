import type { GradingDocument, GradingNode, PreviewReport } from '@tierwright/model';

const same = (text: string) => ({ zh: text, en: text });

/** Ids of the sample, readable in a failing test. */
export const ids = {
  start: 'n_start00000',
  volume: 'n_volume0000',
  score: 'n_score00000',
  tierA: 'n_tiera00000',
  tierB: 'n_tierb00000',
  a: 't_tiera00000',
  b: 't_tierb00000',
  low: 'b_low0000000',
  high: 'b_high000000',
  condition: 'c_volume0000',
} as const;

const nodes: GradingNode[] = [
  { id: ids.start, type: 'start', name: same('everyone'), position: { x: 0, y: 100 } },
  {
    id: ids.volume,
    type: 'criterion',
    name: same('volume'),
    position: { x: 180, y: 40 },
    when: { match: 'all', conditions: [{ id: ids.condition, rule: { '>=': [{ var: 'volume' }, 3000] } }] },
  },
  {
    id: ids.score,
    type: 'scorecard',
    name: same('score'),
    position: { x: 520, y: 200 },
    output: 'score',
    base: 0,
    characteristics: [],
    bands: [{ id: ids.low }, { id: ids.high, from: 50 }],
  },
  { id: ids.tierA, type: 'tier', name: same('best'), position: { x: 880, y: 0 }, tier: ids.a },
  { id: ids.tierB, type: 'tier', name: same('rest'), position: { x: 880, y: 160 }, tier: ids.b },
];

const edge = (number: number, source: string, exit: string, target: string) => ({
  id: `e_${String(number).padStart(10, '0')}`,
  source,
  exit,
  target,
});

/** A flow of one question and one scorecard to two tiers. */
export const sample: GradingDocument = {
  schemaVersion: 1,
  name: same('sample'),
  description: same(''),
  measure: 'sales',
  facts: [
    { key: 'volume', label: { zh: '年用油量', en: 'volume' }, type: 'number', unit: { zh: '吨', en: 't' } },
    { key: 'sales', label: { zh: '年营收', en: 'sales' }, type: 'money', currency: 'CNY' },
    { key: 'since', label: { zh: '首单日期', en: 'first order' }, type: 'date' },
  ],
  tiers: [
    { id: ids.a, key: 'A', name: { zh: '战略客户', en: 'Strategic' }, colour: 'blue' },
    { id: ids.b, key: 'B', name: { zh: '重点客户', en: 'Key' }, colour: 'teal' },
  ],
  criteriaFlow: {
    nodes,
    edges: [
      edge(1, ids.start, 'next', ids.volume),
      edge(2, ids.volume, 'met', ids.tierA),
      edge(3, ids.volume, 'otherwise', ids.score),
      edge(4, ids.score, ids.high, ids.tierA),
      edge(5, ids.score, ids.low, ids.tierB),
    ],
  },
};

const weight = (count: number) => ({ count, sum: count * 1000 });

/** 100 customers through the sample: 20 meet the question, 10 more score high, nobody lacks data. */
export const sampleReport: PreviewReport = {
  total: 100,
  measure: { fact: 'sales', total: 100_000, known: 100 },
  nodes: [
    { node: ids.start, ...weight(100) },
    { node: ids.volume, ...weight(100) },
    { node: ids.score, ...weight(80) },
    { node: ids.tierA, ...weight(30) },
    { node: ids.tierB, ...weight(70) },
  ],
  exits: [
    { node: ids.start, exit: 'next', ...weight(100) },
    { node: ids.volume, exit: 'met', ...weight(20) },
    { node: ids.volume, exit: 'otherwise', ...weight(80) },
    { node: ids.volume, exit: 'unknown', ...weight(0) },
    { node: ids.score, exit: ids.high, ...weight(10) },
    { node: ids.score, exit: ids.low, ...weight(70) },
    { node: ids.score, exit: 'unknown', ...weight(0) },
  ],
  tiers: [
    { tier: ids.a, ...weight(30), baseline: 24 },
    { tier: ids.b, ...weight(70), baseline: 76 },
    { tier: null, ...weight(0), baseline: 0 },
  ],
  movement: null,
  cuts: {},
  elapsedMs: 1,
};
