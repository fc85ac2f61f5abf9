import type { FactDefinition, GradingDocument, GradingNode } from '@tierwright/model';

const same = (text: string) => ({ zh: text, en: text });
const id = (prefix: string, name: string) => `${prefix}_${name.padEnd(10, '0')}`;
const base = (name: string) => ({ id: id('n', name), name: same(name), position: { x: 0, y: 0 } });
const tiers = ['a', 'b'].map((name) => ({
  id: id('t', name),
  key: name.toUpperCase(),
  name: same(name),
  colour: 'blue' as const,
}));
const ends: GradingNode[] = ['a', 'b'].map((name) => ({ ...base(name), type: 'tier', tier: id('t', name) }));

function drawn(name: string, nodes: GradingNode[], ways: [string, string, string][], facts: FactDefinition[] = []) {
  const edges = ways.map(([source, exit, target], at) => ({
    id: id('e', String(at)),
    source: id('n', source),
    exit,
    target: id('n', target),
  }));
  const criteriaFlow = { nodes: [{ ...base('start'), type: 'start' as const }, ...nodes, ...ends], edges };
  const document: GradingDocument = {
    schemaVersion: 1,
    name: same(name),
    description: same(''),
    facts,
    tiers,
    criteriaFlow,
  };
  return document;
}

const facts: FactDefinition[] = [
  { key: 'volume', label: same('volume'), type: 'number' },
  { key: 'joined_on', label: same('joined on'), type: 'date' },
  { key: 'months', label: same('months'), type: 'integer', computed: { since: 'joined_on', unit: 'months' } },
];

/** A model that gives A from some volume on, for who has been here for three months. */
export const innerModel = (volume: number): GradingDocument => {
  const rules = [{ '>=': [{ var: 'volume' }, volume] }, { '>=': [{ var: 'months' }, 3] }];
  const conditions = rules.map((rule, at) => ({ id: id('c', `q${at}`), rule }));
  return drawn(
    'inner',
    [{ ...base('q'), type: 'criterion', when: { match: 'all', conditions } }],
    [
      ['start', 'next', 'q'],
      ['q', 'met', 'a'],
      ['q', 'otherwise', 'b'],
    ],
    facts,
  );
};

/** A model that has it the other way round than a version of the inner one. */
export const outerModel = (version: number): GradingDocument => {
  const exits = tiers.map(({ key, name }) => ({ id: id('x', key.toLowerCase()), tier: key, label: name }));
  return drawn(
    'outer',
    [{ ...base('r'), type: 'reference', model: 'inner', version, takes: 'tier', exits }],
    [
      ['start', 'next', 'r'],
      ['r', id('x', 'a'), 'b'],
      ['r', id('x', 'b'), 'a'],
    ],
  );
};
