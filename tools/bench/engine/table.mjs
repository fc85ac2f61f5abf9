import { compile, evaluate } from '../../../libs/engine/dist/index.js';
import { chance } from './customers.mjs';
import { inWords, interleaved, over } from './rounds.mjs';

const rowCount = 10_000;
const customerCount = 5000;
const text = (value) => ({ zh: value, en: value });
const id = (prefix, name) => `${prefix}_${String(name).padStart(10, '0')}`;
const at = { x: 0, y: 0 };

const products = Array.from({ length: 200 }, (_, index) => `p${index}`);
const facts = [
  { key: 'product', label: text('product'), type: 'text' },
  { key: 'volume', label: text('volume'), type: 'number' },
];
const inputs = facts.map(({ key, label }, index) => ({ id: id('a', index), label, fact: key }));
const exits = ['x', 'y', 'z'].map((name) => ({ id: id('x', name), label: text(name) }));
const steps = rowCount / products.length;

/** A price list as tables have it: 200 products × 50 ranges of volume, each row with its exit. */
const rows = products.flatMap((product, p) =>
  Array.from({ length: steps }, (_, step) => ({
    id: id('r', p * steps + step),
    cells: {
      [inputs[0].id]: { op: '==', value: product },
      [inputs[1].id]: { op: 'between', from: step * 100, to: (step + 1) * 100 },
    },
    exit: exits[(p + step) % exits.length].id,
  })),
);

const tiers = ['A', 'B', 'C'].map((key) => ({ id: id('t', key.toLowerCase()), key, name: text(key), colour: 'blue' }));

/** A document that is nothing but the table. */
export const tableDocument = {
  schemaVersion: 1,
  name: text('table'),
  description: text(''),
  facts,
  tiers,
  criteriaFlow: {
    nodes: [
      { id: id('n', 'start'), type: 'start', name: text('start'), position: at },
      { id: id('n', 'rows'), type: 'table', name: text('rows'), position: at, hitPolicy: 'first', inputs, exits, rows },
      ...tiers.map((tier) => ({
        id: id('n', tier.key.toLowerCase()),
        type: 'tier',
        name: text('tier'),
        position: at,
        tier: tier.id,
      })),
    ],
    edges: [
      ['start', 'next', 'rows'],
      ...exits.map((exit, index) => ['rows', exit.id, tiers[index].key.toLowerCase()]),
      ['rows', 'default', 'c'],
    ].map(([source, exit, target], index) => ({
      id: id('e', index),
      source: id('n', source),
      exit,
      target: id('n', target),
    })),
  },
};

/** One customer by the table, and by going through its rows one after the other; answers compared first. */
export async function tableFigures() {
  const next = chance(7);
  const customers = Array.from({ length: customerCount }, () => ({
    product: products[Math.floor(next() * products.length)],
    volume: Math.round(next() * 5200),
  }));
  const { program } = compile(tableDocument);
  const keys = new Map(tiers.map(({ id: tier, key }) => [tier, key]));
  const keyOfExit = new Map(exits.map((exit, index) => [exit.id, tiers[index].key]));
  const byIndex = (customer) => keys.get(evaluate(program, customer).tier) ?? null;
  const byScan = ({ product, volume }) => {
    const row = rows.find(({ cells }) => {
      const { from, to } = cells[inputs[1].id];
      return cells[inputs[0].id].value === product && volume >= from && volume < to;
    });
    return row ? keyOfExit.get(row.exit) : 'C';
  };
  const different = customers.filter((customer) => byIndex(customer) !== byScan(customer));
  if (different.length > 0) return [{ what: 'table', figure: `not timed: ${different.length} answers differ` }];
  const [indexed, scanned] = await interleaved([
    over(customers, { grade: byIndex }),
    over(customers.slice(0, 200), { grade: byScan }),
  ]);
  return [
    {
      what: 'one customer by a decision table of 10,000 rows',
      figure: inWords(indexed),
      ratio: `${Number((indexed / scanned).toPrecision(2))} × a hand-written loop over the rows`,
      nanoseconds: Math.round(indexed),
    },
  ];
}
