import { describe, expect, it } from '@jest/globals';
import type { FlowEdge, GradingDocument, GradingNode } from '@tierwright/model';
import fc from 'fast-check';
import { compile, withCuts } from '../compile.js';
import { computeCuts } from '../cuts.js';
import { evaluate } from '../evaluate.js';
import { base, condition, documentOf, edge, id, text } from '../testing/documents.js';
import { analyse, exitStates } from './analyse.js';
import { gridDocument, gridFacts } from './testing/grid.js';

const found = (document: GradingDocument) => analyse(compile(document).program).findings;
const codes = (document: GradingDocument) => found(document).map(({ code }) => code);

const question = (name: string, rule: unknown): GradingNode => ({
  ...base(name),
  type: 'criterion',
  when: { match: 'all', conditions: [condition(name, rule)] },
});

/** Questions in a row: whoever meets one gets its tier, the rest goes on and ends in the last. */
function chain(rules: Record<string, unknown>, tiers: readonly string[]): GradingDocument {
  const names = Object.keys(rules);
  const edges: FlowEdge[] = [edge('start', 'next', names[0]!)];
  names.forEach((name, at) => {
    edges.push(edge(name, 'met', tiers[at]!), edge(name, 'otherwise', names[at + 1] ?? tiers.at(-1)!));
  });
  return documentOf(
    names.map((name) => question(name, rules[name])),
    edges,
  );
}

const at = (op: string, fact: string, value: unknown) => ({ [op]: [{ var: fact }, value] });

const table = (rows: GradingNode & { type: 'table' }, end = 'c'): GradingDocument =>
  documentOf(
    [rows],
    [
      edge('start', 'next', 'table'),
      edge('table', id('x', 'a'), 'a'),
      edge('table', id('x', 'b'), 'b'),
      edge('table', 'default', end),
    ],
  );

type Cells = (GradingNode & { type: 'table' })['rows'][number]['cells'];

const rowsOf = (
  hitPolicy: 'first' | 'unique',
  rows: readonly [Cells, 'a' | 'b'][],
): GradingNode & { type: 'table' } => ({
  ...base('table'),
  type: 'table',
  hitPolicy,
  inputs: [
    { id: id('a', 'volume'), label: text('volume'), fact: 'volume' },
    { id: id('a', 'segment'), label: text('segment'), fact: 'segment' },
  ],
  exits: ['a', 'b'].map((exit) => ({ id: id('x', exit), label: text(exit) })),
  rows: rows.map(([cells, exit], row) => ({ id: id('r', `row${row}`), cells, exit: id('x', exit) })),
});

const volume = (from: number, to: number): Cells => ({ [id('a', 'volume')]: { op: 'between', from, to } });
const above = (op: '>=' | '>' | '<' | '<=', value: number): Cells => ({ [id('a', 'volume')]: { op, value } });

describe('the analysis', () => {
  it('names the earlier questions that together, and not one by one, leave nobody', () => {
    const document = chain(
      {
        low: at('<', 'volume', 100),
        flag: at('==', 'segment', 'fleet'),
        high: at('>=', 'volume', 200),
        middle: { and: [at('>=', 'volume', 100), at('<', 'volume', 200)] },
      },
      ['a', 'b', 'b', 'c', 'a'],
    );
    expect(found(document)).toEqual([
      expect.objectContaining({
        code: 'dead-branch',
        node: id('n', 'middle'),
        params: { node: 'middle', exit: 'otherwise', cover: 'low, high' },
        cover: [id('n', 'low'), id('n', 'high')],
        example: null,
      }),
    ]);
  });

  it('says when an exit is impossible by itself, and does not repeat it behind', () => {
    const document = chain(
      { never: { and: [at('>', 'volume', 5), at('<', 'volume', 5)] }, other: at('>', 'sales', 1) },
      ['a', 'b', 'c'],
    );
    expect(found(document).map(({ code, params }) => [code, params['exit'] ?? params['tier']])).toEqual([
      ['impossible-branch', 'met'],
      ['tier-unreachable', 'A'],
    ]);
  });

  it('knows that whole numbers have nothing between 4 and 5, and that a range ends', () => {
    expect(codes(chain({ n: { '<': [4, { var: 'visits' }, 5] }, v: at('>', 'volume', 1) }, ['a', 'b', 'c']))).toContain(
      'impossible-branch',
    );
    expect(codes(chain({ n: { '<': [4, { var: 'sales' }, 5] }, v: at('>', 'volume', 1) }, ['a', 'b', 'c']))).toEqual(
      [],
    );
    expect(codes(chain({ n: at('<', 'visits', 0), v: at('>', 'sales', 1) }, ['a', 'b', 'c']))).toContain(
      'impossible-branch',
    );
  });

  it('finds the value on an edge that goes with neither side, and shows a customer', () => {
    const rules = { more: at('>', 'volume', 100), less: at('<', 'volume', 100), other: at('>', 'sales', 1) };
    const [finding] = found(chain(rules, ['a', 'b', 'c', 'a'])).filter(({ code }) => code === 'boundary-ambiguity');
    expect(finding).toMatchObject({ node: id('n', 'less'), params: { fact: 'volume', value: 100 } });
    expect(finding?.example).toMatchObject({ volume: 100 });
    expect(codes(chain({ ...rules, less: at('<=', 'volume', 100) }, ['a', 'b', 'c', 'a']))).not.toContain(
      'boundary-ambiguity',
    );
    // Who asks for the value itself means it to be different.
    const meant = { same: at('==', 'volume', 100), ...rules };
    expect(codes(chain(meant, ['c', 'a', 'b', 'c', 'a']))).not.toContain('boundary-ambiguity');
  });

  it('finds rows that nobody hits, by joint cover, and rows that contradict themselves', () => {
    const rows = rowsOf('first', [
      [volume(0, 50), 'a'],
      [volume(50, 100), 'b'],
      [volume(20, 80), 'a'],
      [{ ...volume(20, 80), [id('a', 'segment')]: { op: 'in', values: [] } }, 'a'],
    ]);
    expect(found(table(rows)).filter(({ code }) => code.endsWith('row'))).toEqual([
      expect.objectContaining({ code: 'dead-row', params: { node: 'table', row: 3, rows: '1, 2' } }),
      expect.objectContaining({ code: 'impossible-row', params: { node: 'table', row: 4 } }),
    ]);
  });

  it('finds rows that both match where only one may, with a customer who is refused', () => {
    const document = table(
      rowsOf('unique', [
        [volume(0, 50), 'a'],
        [volume(40, 80), 'b'],
      ]),
    );
    const [finding] = found(document).filter(({ code }) => code === 'overlap');
    expect(finding).toMatchObject({ params: { row: 1, other: 2 }, cover: [id('r', 'row0'), id('r', 'row1')] });
    expect(evaluate(compile(document).program, { segment: 'fleet', ...finding?.example }).tier).toBeNull();
  });

  it('finds ranges of one fact that cross, and says nothing of a special case before a general one', () => {
    expect(
      codes(
        table(
          rowsOf('first', [
            [volume(0, 50), 'a'],
            [volume(40, 80), 'b'],
          ]),
        ),
      ),
    ).toContain('overlap-by-order');
    expect(
      codes(
        table(
          rowsOf('first', [
            [volume(10, 20), 'a'],
            [volume(0, 80), 'b'],
          ]),
        ),
      ),
    ).not.toContain('overlap-by-order');
  });

  it('finds the hole between two ranges, and whoever has no row and no tier', () => {
    const rows = rowsOf('first', [
      [above('<', 50), 'a'],
      [volume(80, 90), 'b'],
      [above('>=', 90), 'a'],
    ]);
    const [hole] = found(table(rows)).filter(({ code }) => code === 'gap-between');
    expect(hole?.params).toMatchObject({ fact: 'volume', from: 50, to: 80 });
    expect(hole?.example).toMatchObject({ volume: 50 });
    const half = rowsOf('first', [[above('<', 50), 'a']]);
    expect(codes(table(half))).not.toContain('gap');
    expect(found(table(half, 'none')).find(({ code }) => code === 'gap')?.example).toMatchObject({
      volume: expect.any(Number),
    });
  });

  it('finds a model of one fact, and one that looks at nothing but value', () => {
    expect(codes(chain({ n: at('>', 'margin', 5) }, ['a', 'b']))).toEqual(['one-criterion']);
    expect(codes(chain({ n: at('>', 'sales', 5) }, ['a', 'b']))).toEqual(['one-criterion', 'value-only']);
    const two = chain({ n: at('>', 'sales', 5), m: at('>', 'visits', 5) }, ['a', 'b', 'c']);
    expect(codes(two)).toEqual([]);
    const named = two.facts.map((fact) =>
      fact.key === 'visits' ? { ...fact, unit: { zh: '吨', en: 't' }, label: text('volume') } : fact,
    );
    expect(codes({ ...two, facts: named })).toEqual(['value-only']);
    const potential = named.map((fact) =>
      fact.key === 'visits' ? { ...fact, label: text('potential volume') } : fact,
    );
    expect(codes({ ...two, facts: potential })).toEqual([]);
  });

  it('says of every exit whether nobody can take it, nobody does, or how many do', () => {
    const document = chain({ n: at('>', 'visits', 5), m: at('>', 'visits', 7) }, ['a', 'b', 'c']);
    const analysis = analyse(compile(document).program);
    const states = exitStates(analysis, {
      exits: [{ node: id('n', 'n'), exit: 'met', count: 3, sum: 0 }],
    });
    expect(states.filter(({ node }) => node !== id('n', 'start')).map(({ state, count }) => [state, count])).toEqual([
      ['taken', 3],
      ['empty', 0],
      ['empty', 0],
      ['impossible', 0],
      ['empty', 0],
      ['impossible', 0],
    ]);
  });

  it('is right about every finding on a full grid of customers', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(gridDocument, (document) => {
        const draft = compile(document).program;
        const rows = gridFacts(document).map((facts) => ({ facts }));
        const program = withCuts(draft, computeCuts(draft, rows));
        const customers = rows.map(({ facts }) => evaluate(program, facts, { trace: true }));
        for (const finding of analyse(program).findings) {
          seen.set(finding.code, (seen.get(finding.code) ?? 0) + 1);
          const steps = customers.flatMap((decision) => decision.steps.filter(({ node }) => node === finding.node));
          if (finding.code === 'dead-branch' || finding.code === 'impossible-branch') {
            expect(steps.some(({ exit }) => exit === finding.params['exit'])).toBe(false);
          }
          if (finding.code === 'tier-unreachable') {
            const tier = document.tiers.find(({ key }) => key === finding.params['tier'])?.id;
            expect(customers.some((decision) => decision.tier === tier)).toBe(false);
          }
          if (finding.code === 'boundary-ambiguity') {
            const [key, value] = [String(finding.params['fact']), Number(finding.params['value'])];
            const tiers = [value - 1, value, value + 1].map(
              (v) => evaluate(program, { ...finding.example, [key]: v }).tier,
            );
            expect(tiers[1]).not.toBe(tiers[0]);
            expect(tiers[1]).not.toBe(tiers[2]);
          }
          if (finding.code === 'overlap') {
            const { ungraded } = evaluate(program, finding.example!);
            expect(ungraded).toEqual([expect.objectContaining({ code: 'many-rows-match', node: finding.node })]);
          }
          if (finding.code === 'gap' || finding.code === 'gap-between') {
            const { steps: own } = evaluate(program, finding.example!, { trace: true });
            expect(own.find(({ node }) => node === finding.node)?.exit).toBe('default');
          }
        }
      }),
      { seed: 34, numRuns: 80 },
    );
    for (const code of [
      'dead-branch',
      'impossible-branch',
      'tier-unreachable',
      'boundary-ambiguity',
      'overlap',
      'dead-row',
    ]) {
      expect({ code, often: (seen.get(code) ?? 0) > 0 }).toEqual({ code, often: true });
    }
  });
});
