import type {
  Condition,
  FactDefinition,
  FlowEdge,
  GradingDocument,
  GradingNode,
  TierDefinition,
} from '@tierwright/model';

/** A document id from a short name: `id('n', 'start')` is n_startzzzzz. */
export const id = (prefix: string, name: string): string => `${prefix}_${name.padEnd(10, 'z').slice(0, 10)}`;

/** The same text in both languages. */
export const text = (value: string) => ({ zh: value, en: value });

/** What every node has, from a short name. */
export const base = (name: string) => ({ id: id('n', name), name: text(name), position: { x: 0, y: 0 } });

/** A condition from a short name. */
export const condition = (name: string, rule: unknown): Condition => ({ id: id('c', name), rule });

/** An edge between nodes by their short names. */
export const edge = (source: string, exit: string, target: string): FlowEdge => ({
  id: id('e', `${source.slice(0, 5)}${exit.replace(/^[a-z]+_/, '').slice(0, 5)}`),
  source: id('n', source),
  exit,
  target: id('n', target),
});

/** A tier whose id and key follow from one letter. */
export const tierNamed = (letter: string): TierDefinition => ({
  id: id('t', letter),
  key: letter.toUpperCase(),
  name: text(letter),
  colour: 'blue',
});

/** The end nodes of tiers a, b, c and the ungraded end. */
export const ends: GradingNode[] = [
  ...['a', 'b', 'c'].map((letter): GradingNode => ({ ...base(letter), type: 'tier', tier: id('t', letter) })),
  { ...base('none'), type: 'tier', tier: null },
];

/** Facts of every type. */
export const someFacts: FactDefinition[] = [
  { key: 'volume', label: text('volume'), type: 'number', range: { min: -1e6, max: 1e6 } },
  { key: 'sales', label: text('sales'), type: 'money', currency: 'CNY' },
  { key: 'margin', label: text('margin'), type: 'percent' },
  { key: 'visits', label: text('visits'), type: 'integer', range: { min: 0 } },
  { key: 'since', label: text('since'), type: 'date' },
  { key: 'key_account', label: text('key account'), type: 'boolean' },
  { key: 'note', label: text('note'), type: 'text' },
  {
    key: 'segment',
    label: text('segment'),
    type: 'enum',
    options: ['fleet', 'factory', 'farm'].map((value) => ({ value, label: text(value) })),
  },
  { key: 'tags', label: text('tags'), type: 'list' },
];

/** A document with tiers A, B, C around some nodes and edges. */
export function documentOf(nodes: GradingNode[], edges: FlowEdge[], facts = someFacts): GradingDocument {
  return {
    schemaVersion: 1,
    name: text('test'),
    description: text(''),
    facts,
    tiers: ['a', 'b', 'c'].map(tierNamed),
    criteriaFlow: { nodes: [{ ...base('start'), type: 'start' }, ...nodes, ...ends], edges },
  };
}

/** A document with a switch, a formula and a table whose parts a test can change. */
export function documentOfChoices(): GradingDocument {
  const exits = ['x', 'y'].map((name) => ({ id: id('x', `t${name}`), label: text(`exit ${name}`) }));
  const inputs = ['volume', 'segment'].map((fact) => ({ id: id('a', fact), label: text(fact), fact }));
  const rows = [10, 20, 30].map((from, at) => ({
    id: id('r', `row${at}`),
    cells: {
      [id('a', 'volume')]: { op: 'between' as const, from, to: from + 10 },
      ...(at === 1 ? { [id('a', 'segment')]: { op: '==' as const, value: 'fleet' } } : {}),
    },
    exit: exits[at % 2]!.id,
  }));
  const cases = [30, 10].map((limit, at) => ({
    id: id('x', `case${at}`),
    label: text(`case ${at}`),
    when: { match: 'all' as const, conditions: [condition(`c${at}`, { '>=': [{ var: 'ratio' }, limit] })] },
  }));
  const rule = { '/': [{ var: 'sales' }, { var: 'visits' }] };
  return documentOf(
    [
      { ...base('formula'), type: 'formula', output: 'ratio', rule, unit: text('yuan') },
      { ...base('switch'), type: 'switch', cases },
      { ...base('table'), type: 'table', hitPolicy: 'first', inputs, exits, rows },
    ],
    [
      edge('start', 'next', 'formula'),
      edge('formula', 'next', 'switch'),
      edge('switch', cases[0]!.id, 'a'),
      edge('switch', cases[1]!.id, 'table'),
      edge('switch', 'default', 'c'),
      edge('table', exits[0]!.id, 'a'),
      edge('table', exits[1]!.id, 'b'),
      edge('table', 'default', 'c'),
    ],
  );
}
