import { describe, expect, it } from '@jest/globals';
import type { DiagnosticCode, FlowEdge, GradingDocument, GradingNode, StabilityPolicy } from '@tierwright/model';
import fc from 'fast-check';
import { compile } from './compile.js';
import { evaluate } from './evaluate.js';
import { arbitraryDocument, arbitraryFacts } from './testing/arbitrary-documents.js';
import { base, condition, documentOf, edge, id, someFacts, text } from './testing/documents.js';
import { toJsonLogic } from './to-json-logic.js';

const asking = (name: string, rule: unknown): GradingNode & { type: 'criterion' } => ({
  ...base(name),
  type: 'criterion',
  when: { match: 'all', conditions: [condition(name, rule)] },
});
const volume = asking('volume', { '>=': [{ var: 'volume' }, 10] });
const edges = [edge('start', 'next', 'volume'), edge('volume', 'met', 'a'), edge('volume', 'otherwise', 'b')];
const sound = documentOf([volume], [...edges, edge('volume', 'unknown', 'c')]);

// The ungraded end of the test document is not used here.
const reached: GradingDocument = {
  ...sound,
  criteriaFlow: { ...sound.criteriaFlow, nodes: sound.criteriaFlow.nodes.slice(0, -1) },
};
const withFlow = (nodes: GradingNode[], more: FlowEdge[]): GradingDocument => documentOf(nodes, [...edges, ...more]);
const ruled = (rule: unknown): GradingDocument => withFlow([asking('volume', rule)], [edge('volume', 'unknown', 'c')]);
const nested = (depth: number): unknown => {
  let rule: unknown = { var: 'key_account' };
  for (let at = 0; at < depth; at += 1) rule = { '!': rule };
  return rule;
};
const scorecard: GradingNode & { type: 'scorecard' } = {
  ...base('card'),
  type: 'scorecard',
  output: 'points',
  base: 0,
  bands: [],
  characteristics: [
    {
      id: id('ch', 'one'),
      label: text('one'),
      fact: 'sales',
      weight: 1,
      by: 'bands',
      bands: [{ id: id('b', 'o'), points: 1 }],
    },
  ],
};
const carded = (card: Partial<typeof scorecard>): GradingDocument =>
  documentOf(
    [{ ...scorecard, ...card }],
    [edge('start', 'next', 'card'), edge('card', 'next', 'a'), edge('card', 'unknown', 'b')],
  );
const matrix: GradingNode & { type: 'matrix' } = {
  ...base('grid'),
  type: 'matrix',
  rows: { id: id('a', 'r'), label: text('r'), fact: 'sales', bands: [{ id: id('b', 'r') }] },
  columns: { id: id('a', 'c'), label: text('c'), fact: 'margin', bands: [{ id: id('b', 'c') }] },
  exits: [{ id: id('x', 'x'), label: text('x') }],
  cells: [],
};

const settled = (fields: Partial<StabilityPolicy>): GradingDocument => ({
  ...sound,
  stability: {
    period: 'month',
    upgrade: 'now',
    downgrade: 'matching',
    failPeriods: 3,
    holdMonths: 0,
    graceDays: 0,
    rounding: 'day',
    ungraded: 'keep',
    ...fields,
  },
});

const cases: [DiagnosticCode, GradingDocument, string][] = [
  ['no-start', { ...sound, criteriaFlow: { nodes: [], edges: [] } }, '/criteriaFlow/nodes'],
  [
    'many-starts',
    withFlow([volume, { ...base('zstart'), type: 'start' }], [edge('zstart', 'next', 'a')]),
    '/criteriaFlow/nodes/2',
  ],
  [
    'duplicate-id',
    withFlow([volume, { ...volume, type: 'start', name: text('again') } as never], []),
    '/criteriaFlow/nodes/2/id',
  ],
  ['cycle', withFlow([volume], [edge('volume', 'unknown', 'volume')]), '/criteriaFlow/nodes/1'],
  ['edge-to-nothing', withFlow([volume], [edge('volume', 'unknown', 'nowhere')]), '/criteriaFlow/edges/3'],
  ['edge-from-unknown-exit', withFlow([volume], [edge('volume', 'sideways', 'a')]), '/criteriaFlow/nodes/1'],
  [
    'many-edges-from-exit',
    withFlow([volume], [{ ...edge('volume', 'met', 'b'), id: id('e', 'twice') }]),
    '/criteriaFlow/nodes/1',
  ],
  ['unconnected-exit', documentOf([volume], edges.slice(0, 2)), '/criteriaFlow/nodes/1'],
  [
    'dead-node',
    withFlow([volume, asking('lost', true)], [edge('lost', 'met', 'a'), edge('lost', 'otherwise', 'a')]),
    '/criteriaFlow/nodes/2',
  ],
  ['tier-without-way', withFlow([volume], []), '/tiers/2'],
  ['no-tiers', { ...sound, tiers: [] }, '/tiers'],
  ['unknown-tier', { ...sound, tiers: sound.tiers.slice(0, 2) }, '/criteriaFlow/nodes/4/tier'],
  ['stability-names-nothing', settled({ newcomer: { tier: id('t', 'q'), months: 12 } }), '/stability/newcomer/tier'],
  ['stability-names-nothing', settled({ joined: 'sales' }), '/stability/joined'],
  [
    'stability-names-nothing',
    settled({ sanctions: [{ gate: id('n', 'volume'), months: 1 }] }),
    '/stability/sanctions/0/gate',
  ],
  ['duplicate-tier-key', { ...sound, tiers: sound.tiers.map((tier) => ({ ...tier, key: 'A' })) }, '/tiers/1/key'],
  [
    'no-conditions',
    withFlow([{ ...volume, when: { match: 'any', conditions: [] } }], []),
    '/criteriaFlow/nodes/1/when/conditions',
  ],
  ['no-characteristics', carded({ characteristics: [] }), '/criteriaFlow/nodes/1/characteristics'],
  ['duplicate-output', carded({ output: 'sales' }), '/criteriaFlow/nodes/1/output'],
  ['bands-not-ascending', carded({ bands: [{ id: id('b', 'p'), from: 3 }] }), '/criteriaFlow/nodes/1/bands'],
  ['cell-missing', documentOf([matrix], [edge('start', 'next', 'grid')]), '/criteriaFlow/nodes/1/cells'],
  ['unknown-fact', ruled({ '>': [{ var: 'height' }, 1] }), '/criteriaFlow/nodes/1/when/conditions/0/rule/>/0/var'],
  [
    'wrong-fact-type',
    documentOf([{ ...matrix, rows: { ...matrix.rows, fact: 'note' } }], []),
    '/criteriaFlow/nodes/1/rows/fact',
  ],
  ['outside-range', ruled({ '>': [{ var: 'volume' }, 2e6] }), '/criteriaFlow/nodes/1/when/conditions/0/rule'],
  ['type-mismatch', ruled({ '>': [{ var: 'note' }, 3] }), '/criteriaFlow/nodes/1/when/conditions/0/rule/>'],
  ['not-portable', ruled({ '===': [{ var: 'volume' }, 3] }), '/criteriaFlow/nodes/1/when/conditions/0/rule/==='],
  ['invalid-argument', ruled({ '>': [{ var: 'volume' }] }), '/criteriaFlow/nodes/1/when/conditions/0/rule/>'],
  ['unknown-operator', ruled({ launch: 1 }), '/criteriaFlow/nodes/1/when/conditions/0/rule/launch'],
  ['many-operators', ruled({ and: [], or: [] }), '/criteriaFlow/nodes/1/when/conditions/0/rule'],
  ['forbidden-key', ruled(JSON.parse('{"__proto__":1}')), '/criteriaFlow/nodes/1/when/conditions/0/rule/__proto__'],
  ['rule-too-deep', ruled(nested(70)), `/criteriaFlow/nodes/1/when/conditions/0/rule${'/!'.repeat(64)}`],
  [
    'rule-too-large',
    ruled({ and: Array.from({ length: 5000 }, () => true) }),
    '/criteriaFlow/nodes/1/when/conditions/0/rule',
  ],
];

describe('compile', () => {
  it('has nothing to say about a sound document', () => {
    expect(compile(reached).diagnostics).toEqual([]);
    expect(compile(carded({})).diagnostics.map(({ code }) => code)).toEqual([
      'dead-node',
      'dead-node',
      'tier-without-way',
    ]);
  });

  it.each(cases)('reports %s with a pointer to the place', (code, document, pointer) => {
    const found = compile(document).diagnostics.filter((each) => each.code === code);
    expect(found.map((each) => each.pointer)).toContain(pointer);
  });

  it('reports everything at once, and each finding about a node names it', () => {
    const document = documentOf(
      [asking('volume', { '>': [{ var: 'height' }, 'x'] }), { ...scorecard, characteristics: [] }],
      [edge('volume', 'sideways', 'a')],
    );
    const { diagnostics } = compile(document);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(
      new Set([
        'unknown-fact',
        'no-characteristics',
        'edge-from-unknown-exit',
        'unconnected-exit',
        'dead-node',
        'tier-without-way',
      ]),
    );
    expect(diagnostics.filter(({ code }) => code === 'no-characteristics')[0]?.node).toBe(id('n', 'card'));
  });

  it('never throws on documents with parts torn out, and what it compiles still runs', () => {
    fc.assert(
      fc.property(
        arbitraryDocument,
        arbitraryFacts,
        fc.array(fc.nat(100), { maxLength: 12 }),
        (document, facts, picks) => {
          const torn = structuredClone(document);
          for (const pick of picks) {
            const { nodes, edges: drawn } = torn.criteriaFlow;
            if (pick % 4 === 0) nodes.splice(pick % nodes.length, 1);
            else if (pick % 4 === 1) drawn.splice(pick % drawn.length, 1);
            else if (pick % 4 === 2) torn.facts.splice(pick % Math.max(torn.facts.length, 1), 1);
            else if (drawn.length > 1) drawn[pick % drawn.length]!.target = drawn[(pick * 7) % drawn.length]!.source;
          }
          const { program } = compile(torn);
          expect(['graded', 'ungraded']).toContain(evaluate(program, facts, { trace: true }).status);
          expect(toJsonLogic(program).steps.length).toBeGreaterThan(0);
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });

  it('leaves customers who meet an unfinished part ungraded and grades the others', () => {
    const broken = asking('volume', { '>': [{ var: 'height' }, 1] });
    const fine = asking('first', { var: 'key_account' });
    const document = documentOf(
      [fine, broken],
      [edge('start', 'next', 'first'), edge('first', 'met', 'a'), edge('first', 'otherwise', 'volume')],
    );
    const { program } = compile(document);
    expect(evaluate(program, { key_account: true }).tier).toBe(id('t', 'a'));
    expect(evaluate(program, { key_account: false }).ungraded).toEqual([
      { code: 'unfinished-flow', fact: null, node: id('n', 'volume') },
    ]);
  });

  it('refuses a rule nested 10,000 deep without using the stack', () => {
    expect(compile(ruled(nested(10_000))).diagnostics.map(({ code }) => code)).toContain('rule-too-deep');
  });

  it('uses facts of every declared type', () => {
    expect(someFacts.map(({ type }) => type).sort()).toEqual([
      'boolean',
      'date',
      'enum',
      'integer',
      'list',
      'money',
      'number',
      'percent',
      'text',
    ]);
  });
});
