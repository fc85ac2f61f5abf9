import { describe, expect, it } from '@jest/globals';
import type { NodeOf, SwitchNode } from '@tierwright/model';
import { compile } from '../compile.js';
import { evaluate } from '../evaluate.js';
import { base, condition, documentOf, edge, id, text } from '../testing/documents.js';

const asked = (name: string, rule: unknown) => ({
  id: id('x', name),
  label: text(name),
  when: { match: 'all' as const, conditions: [condition(name, rule)] },
});
const two = [
  asked('large', { '>=': [{ var: 'volume' }, 100] }),
  asked('fleet', { '==': [{ var: 'segment' }, 'fleet'] }),
];

function graded(facts: Record<string, number | string>, missing?: SwitchNode['missing'], cases = two) {
  const node: NodeOf<'switch'> = { ...base('s'), type: 'switch', cases, ...(missing ? { missing } : {}) };
  const ways = cases.map((each, at) => edge('s', each.id, ['a', 'b'][at % 2]!));
  const own = ways.map((way, at) => ({ ...way, id: id('e', `way${at}`) }));
  const document = documentOf([node], [edge('start', 'next', 's'), ...own, edge('s', 'default', 'c')]);
  const { program, diagnostics } = compile(document);
  return { diagnostics, decision: evaluate(program, facts, { trace: true }) };
}

describe('a switch', () => {
  it('takes the first case that holds, and the default when none does', () => {
    expect(graded({ volume: 100, segment: 'fleet' }).decision.tier).toBe(id('t', 'a'));
    expect(graded({ volume: 99, segment: 'fleet' }).decision.tier).toBe(id('t', 'b'));
    expect(graded({ volume: 99, segment: 'farm' }).decision.tier).toBe(id('t', 'c'));
  });

  it('does not look past a case that may hold, and blames only what that case lacks', () => {
    expect(graded({ segment: 'fleet' }).decision.ungraded).toEqual([
      { code: 'missing-fact', fact: 'volume', node: id('n', 's') },
    ]);
    expect(graded({ volume: 3 }).decision.ungraded).toEqual([
      { code: 'missing-fact', fact: 'segment', node: id('n', 's') },
    ]);
    // What later cases would ask does not matter once a case holds.
    expect(graded({ volume: 500 }).decision.tier).toBe(id('t', 'a'));
  });

  it('sends who cannot answer to the default, or leaves him ungraded, where the node says so', () => {
    expect(graded({ segment: 'fleet' }, 'otherwise').decision.tier).toBe(id('t', 'c'));
    const { tier, ungraded } = graded({ segment: 'fleet' }, 'ungraded').decision;
    expect([tier, ungraded[0]?.code]).toEqual([null, 'missing-fact']);
  });

  it('traces the deciding case and a bounded number of comparisons before it', () => {
    const many = Array.from({ length: 40 }, (_, at) => asked(`c${at}`, { '==': [{ var: 'visits' }, at] }));
    const { comparisons } = graded({ visits: 35 }, undefined, many).decision.steps[1]!;
    expect(comparisons).toHaveLength(21);
    expect(comparisons.at(-1)).toMatchObject({ condition: id('c', 'c35'), holds: true });
    expect(comparisons.slice(0, -1).every(({ holds }) => holds === false)).toBe(true);
  });

  it('reports a case without conditions and one that compares what cannot be compared', () => {
    const empty = { id: id('x', 'empty'), label: text('empty'), when: { match: 'all' as const, conditions: [] } };
    const { diagnostics } = graded({}, undefined, [empty, asked('wrong', { '>': [{ var: 'segment' }, 3] })]);
    const own = diagnostics.filter(({ node }) => node === id('n', 's'));
    expect(own.map(({ code, pointer }) => [code, pointer.slice('/criteriaFlow/nodes/1'.length)])).toEqual([
      ['no-conditions', '/cases/0/when/conditions'],
      ['type-mismatch', '/cases/1/when/conditions/0/rule/>'],
    ]);
  });
});
