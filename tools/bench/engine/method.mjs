/**
 * The scorecard every engine of the bench is given: 8 characteristics, two gates, 4 tiers. Points × weight are halves,
 * so that no engine can differ by rounding.
 */
export const characteristics = [
  { fact: 'annual_revenue', weight: 2, from: [100_000, 500_000, 2_000_000, 10_000_000], points: [1, 3, 5, 8, 10] },
  { fact: 'margin_pct', weight: 1.5, from: [5, 12, 20], points: [0, 3, 6, 10] },
  { fact: 'orders', weight: 1, from: [2, 6, 12, 24], points: [0, 3, 5, 8, 10] },
  { fact: 'years', weight: 0.5, from: [1, 3, 8], points: [0, 4, 7, 10] },
  { fact: 'days_late', weight: 1, from: [5, 15, 45], points: [10, 7, 3, 0] },
  { fact: 'growth_pct', weight: 1, from: [-10, 0, 15], points: [0, 3, 6, 10], missing: 2 },
  {
    fact: 'segment',
    weight: 1,
    values: [
      { values: ['fleet', 'factory'], points: 10 },
      { values: ['farm'], points: 6 },
    ],
    others: 2,
  },
  {
    fact: 'region',
    weight: 0.5,
    values: [
      { values: ['north', 'east'], points: 8 },
      { values: ['south', 'southwest', 'west'], points: 5 },
    ],
    others: 1,
    missing: 0,
  },
];

/** Facts without which there is no tier. */
export const needed = characteristics.filter(({ missing }) => missing === undefined).map(({ fact }) => fact);

/** Sends to the worst tier; without the fact there is none. */
export const veto = { fact: 'overdue_days', above: 180 };

/** Allows tier C at best; without the fact there is none. */
export const cap = { fact: 'credit_used_pct', above: 100, tier: 2 };

/** Tiers best first, and the least score of the better ones. */
export const tiers = ['A', 'B', 'C', 'D'];
export const least = [65, 50, 35];

const id = (prefix, name) => `${prefix}_${name.replaceAll('_', '').padEnd(10, '0').slice(0, 10)}`;
const text = (value) => ({ zh: value, en: value });
const at = { x: 0, y: 0 };

const characteristicOf = (part) => {
  const own = { id: id('ch', part.fact), label: text(part.fact), fact: part.fact, weight: part.weight };
  const policy = part.missing === undefined ? {} : { missing: { points: part.missing } };
  if (part.values) {
    const groups = part.values.map((group, index) => ({ id: id('b', `${index}${part.fact}`), ...group }));
    return { ...own, ...policy, by: 'values', groups, others: part.others };
  }
  const bands = part.points.map((points, index) => ({
    id: id('b', `${index}${part.fact}`),
    points,
    ...(index > 0 ? { from: part.from[index - 1] } : {}),
  }));
  return { ...own, ...policy, by: 'bands', bands };
};

const factOf = (key) => {
  const part = characteristics.find(({ fact }) => fact === key);
  const options = ['fleet', 'factory', 'farm', 'shop', 'office', 'other'];
  if (key === 'segment') {
    return { key, label: text(key), type: 'enum', options: options.map((value) => ({ value, label: text(value) })) };
  }
  if (part?.values) return { key, label: text(key), type: 'text' };
  return { key, label: text(key), type: 'number', range: { min: -1e9, max: 1e9 } };
};

const above = ({ fact, above: limit }) => ({
  match: 'all',
  conditions: [{ id: id('c', fact), rule: { '>': [{ var: fact }, limit] } }],
});

/** The same method as a grading document. */
export const document = {
  schemaVersion: 1,
  name: text('bench'),
  description: text(''),
  facts: [...characteristics.map(({ fact }) => fact), veto.fact, cap.fact].map(factOf),
  tiers: tiers.map((key) => ({ id: id('t', key.toLowerCase()), key, name: text(key), colour: 'blue' })),
  criteriaFlow: {
    nodes: [
      { id: id('n', 'start'), type: 'start', name: text('start'), position: at },
      { id: id('n', 'veto'), type: 'gate', name: text('veto'), position: at, mode: 'veto', when: above(veto) },
      {
        ...{ id: id('n', 'cap'), type: 'gate', name: text('cap'), position: at, mode: 'cap', when: above(cap) },
        cap: id('t', tiers[cap.tier].toLowerCase()),
      },
      {
        ...{ id: id('n', 'score'), type: 'scorecard', name: text('score'), position: at, output: 'score', base: 0 },
        characteristics: characteristics.map(characteristicOf),
        bands: [...tiers].reverse().map((key, index) => ({
          id: id('b', key.toLowerCase()),
          ...(index > 0 ? { from: [...least].reverse()[index - 1] } : {}),
        })),
      },
      ...tiers.map((key) => ({
        ...{ id: id('n', key.toLowerCase()), type: 'tier', name: text(key), position: at },
        tier: id('t', key.toLowerCase()),
      })),
    ],
    edges: [
      ['start', 'next', 'veto'],
      ['veto', 'vetoed', 'd'],
      ['veto', 'passed', 'cap'],
      ['cap', 'next', 'score'],
      ...tiers.map((key) => ['score', id('b', key.toLowerCase()), key.toLowerCase()]),
    ].map(([source, exit, target], index) => ({
      ...{ id: id('e', String(index)), source: id('n', source), exit, target: id('n', target) },
    })),
  },
};
