import { describe, expect, it } from '@jest/globals';
import type { FlowEdge, GradingDocument, GradingNode } from '@tierwright/model';
import fc from 'fast-check';
import { compile, withCuts } from '../compile.js';
import { computeCuts } from '../cuts.js';
import { evaluate } from '../evaluate.js';
import type { Program } from '../program.js';
import { base, condition, documentOf, edge, ends, id } from '../testing/documents.js';
import { equivalent } from './equivalent.js';
import { gridDocument, gridFacts, rankedRows } from './testing/grid.js';

type Missing = 'unknown' | 'otherwise';
const ask = (
  name: string,
  rules: unknown[],
  missing: Missing = 'otherwise',
  match: 'all' | 'any' = 'all',
): GradingNode => ({
  ...base(name),
  type: 'criterion',
  missing,
  when: { match, conditions: rules.map((rule, at) => condition(`${name}${at}`, rule)) },
});
const flow = (nodes: GradingNode[], edges: FlowEdge[]) => compile(documentOf(nodes, edges)).program;
const both = (one: string, other: string, [first, second]: [unknown, unknown]): Program =>
  flow(
    [ask(one, [first]), ask(other, [second])],
    [
      edge('start', 'next', one),
      edge(one, 'met', other),
      edge(one, 'otherwise', 'c'),
      edge(other, 'met', 'a'),
      edge(other, 'otherwise', 'c'),
    ],
  );
const single = (rules: unknown[], missing: Missing = 'otherwise', match: 'all' | 'any' = 'all'): Program =>
  flow(
    [ask('n', rules, missing, match)],
    [edge('start', 'next', 'n'), edge('n', 'met', 'a'), edge('n', 'otherwise', 'c')],
  );
const enough = { '>=': [{ var: 'volume' }, 5] };
const margin = { '>': [{ var: 'margin' }, 12] };
const rows = [1, 5, 6].map((volume) => ({ code: `C${volume}`, name: '', facts: { volume, margin: 20 } }));

describe('equivalence', () => {
  it('is proved when a node is split in two, and when conditions are merged into one', () => {
    expect(equivalent(single([enough, margin]), both('n', 'm', [enough, margin]))).toMatchObject({ proved: true });
    expect(equivalent(single([enough, margin]), single([{ and: [margin, enough] }]))).toEqual({
      proved: true,
      refusals: 'same',
    });
    const notNeither = { '!': { and: [{ '!': enough }, { '!': margin }] } };
    expect(equivalent(single([enough, margin], 'otherwise', 'any'), single([notNeither]))).toMatchObject({
      proved: true,
    });
  });

  it('is proved when independent questions change places, but for values the border refuses', () => {
    const swapped = equivalent(both('n', 'm', [enough, margin]), both('m', 'n', [margin, enough]));
    expect(swapped).toEqual({ proved: true, refusals: 'may-differ' });
    const strange = { volume: 'five', margin: 1 };
    expect(evaluate(both('n', 'm', [enough, margin]), strange).tier).toBeNull();
    expect(evaluate(both('m', 'n', [margin, enough]), strange).tier).toBe(id('t', 'c'));
  });

  it('sees that >= 5 and not < 5 are one, a missing value included', () => {
    const negated = { '!': { '<': [{ var: 'volume' }, 5] } };
    expect(equivalent(single([enough], 'unknown'), single([negated], 'unknown'))).toMatchObject({ proved: true });
    // Without a value the first is a plain no and the second has no answer.
    expect(equivalent(single([enough], 'otherwise'), single([negated], 'unknown'), rows)).toMatchObject({
      proved: false,
      changed: 0,
      of: 3,
      example: null,
      possible: {},
    });
  });

  it('counts who changes tier where somebody does, and shows a possible customer', () => {
    const found = equivalent(single([enough]), single([{ '>': [{ var: 'volume' }, 5] }]), rows);
    expect(found).toEqual({ proved: false, changed: 1, of: 3, example: 'C5', possible: { volume: 5 } });
  });

  it('treats a computed number as one number, written alike', () => {
    const ratio = (limit: number) => ({ '>=': [{ '/': [{ var: 'sales' }, { var: 'volume' }] }, limit] });
    const flipped = { '!': { '<': [{ '/': [{ var: 'sales' }, { var: 'volume' }] }, 2] } };
    expect(equivalent(single([ratio(2)], 'unknown'), single([flipped], 'unknown'))).toMatchObject({ proved: true });
    expect(equivalent(single([ratio(2)]), single([ratio(3)]))).toMatchObject({ proved: false });
  });

  it('claims nothing when a fact is declared otherwise', () => {
    const document = documentOf(
      [ask('n', [enough])],
      [edge('start', 'next', 'n'), edge('n', 'met', 'a'), edge('n', 'otherwise', 'c')],
    );
    const facts = document.facts.map((fact) => (fact.key === 'volume' ? { ...fact, range: { min: 0 } } : fact));
    expect(equivalent(compile(document).program, compile({ ...document, facts }).program).proved).toBe(false);
    const renamed = document.facts.map((fact) => ({ ...fact, label: { zh: '别的', en: 'other' } }));
    expect(equivalent(compile(document).program, compile({ ...document, facts: renamed }).program).proved).toBe(true);
  });

  it('is proved exactly when no customer of a full grid changes tier', () => {
    const answers = { proved: 0, refuted: 0 };
    fc.assert(
      fc.property(gridDocument, fc.nat(1_000_000), (document, pick) => {
        const all = gridFacts(document).map((facts) => ({ code: 'C', name: '', facts }));
        const cutBy = (each: GradingDocument) => {
          const { program } = compile(each);
          return withCuts(program, computeCuts(program, rankedRows(document)));
        };
        const [before, after] = [cutBy(document), cutBy(changed(document, pick))];
        const differs = all.some(({ facts }) => evaluate(before, facts).tier !== evaluate(after, facts).tier);
        const answer = equivalent(before, after, all);
        expect(answer.proved).toBe(!differs);
        if (!answer.proved)
          expect({ ...answer, differs: answer.possible !== null }).toMatchObject({ differs: true, of: all.length });
        answers[answer.proved ? 'proved' : 'refuted'] += 1;
      }),
      { seed: 41, numRuns: 50 },
    );
    expect(answers.proved).toBeGreaterThan(8);
    expect(answers.refuted).toBeGreaterThan(3);
  });
});

/** A document with one edge led elsewhere, one comparison turned, or only its names changed. */
function changed(document: GradingDocument, pick: number): GradingDocument {
  const { nodes, edges } = document.criteriaFlow;
  if (pick % 3 === 0) {
    const at = 1 + (pick % (edges.length - 1));
    const target = ends[pick % ends.length]!.id;
    const moved = edges.map((each, index) => (index === at ? { ...each, target } : each));
    return { ...document, criteriaFlow: { nodes, edges: moved } };
  }
  const text = JSON.stringify(document);
  const places = [...text.matchAll(/"(<|<=|>|>=)":/g)];
  const place = places[pick % Math.max(places.length, 1)];
  if (pick % 3 === 1 && place) {
    const turned = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' }[place[1]!]!;
    return JSON.parse(
      `${text.slice(0, place.index)}"${turned}":${text.slice(place.index + place[0].length)}`,
    ) as GradingDocument;
  }
  const names = nodes.map((node) => ({ ...node, name: { zh: '另', en: 'another' } }));
  return { ...document, criteriaFlow: { nodes: [...names].reverse(), edges: [...edges].reverse() } };
}
