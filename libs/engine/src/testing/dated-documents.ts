import { exitsOf, type FlowEdge, type GradingDocument, type GradingNode } from '@tierwright/model';
import fc from 'fast-check';
import { arbitraryDocument } from './arbitrary-documents.js';
import { base, documentOf, edge, id, text } from './documents.js';

const decay = fc.option(
  fc.record({
    fact: fc.constant('since'),
    method: fc.constantFrom('linear' as const, 'half-life' as const),
    days: fc.constantFrom(1, 7, 10.5, 30),
  }),
  { nil: undefined },
);

const age = (unit: 'days' | 'months' | 'years') =>
  ({ key: 'visits', label: text('age'), type: 'integer', computed: { since: 'since', unit } }) as const;

/** A random document whose points fade and whose visits are the time since a date. */
export const datedDocument: fc.Arbitrary<GradingDocument> = fc
  .tuple(arbitraryDocument, fc.array(decay, { minLength: 3, maxLength: 3 }), fc.constantFrom('days', 'months', 'years'))
  .map(([document, decays, unit]) => ({
    ...document,
    facts: [...document.facts.filter(({ key }) => key !== 'visits'), age(unit as 'days')],
    criteriaFlow: {
      ...document.criteriaFlow,
      nodes: document.criteriaFlow.nodes.map((node): GradingNode => {
        if (node.type !== 'scorecard') return node;
        const characteristics = node.characteristics.map((line, at) => {
          const own = decays[at];
          return own ? { ...line, decay: own } : line;
        });
        return { ...node, characteristics };
      }),
    },
  }));

/** A model around version 1 of another one: first its tier decides, and where that is unknown, its score. */
export function aroundInner(): GradingDocument {
  const pinned = { model: 'inner', version: 1 };
  const exits = ['a', 'b', 'c'].map((letter) => ({
    id: id('x', letter),
    tier: letter.toUpperCase(),
    label: text(letter),
  }));
  const tier: GradingNode = { ...base('rt'), type: 'reference', ...pinned, takes: 'tier', exits };
  const score: GradingNode = {
    ...base('rs'),
    type: 'reference',
    ...pinned,
    takes: 'score',
    output: 'inner_score',
    exits: [],
  };
  const gate: GradingNode = {
    ...base('q'),
    type: 'criterion',
    when: { match: 'all', conditions: [{ id: id('c', 'q'), rule: { '>=': [{ var: 'inner_score' }, 3] } }] },
  };
  const edges: FlowEdge[] = [
    edge('start', 'next', 'rs'),
    edge('rs', 'next', 'q'),
    edge('rs', 'unknown', 'rt'),
    edge('q', 'met', 'a'),
    edge('q', 'otherwise', 'rt'),
    ...exitsOf(tier).map(({ id: exit }, at) => ({
      ...edge('rt', exit, ['c', 'b', 'a', 'none'][at]!),
      id: id('e', `t${at}`),
    })),
  ];
  return documentOf([score, gate, tier], edges, []);
}
