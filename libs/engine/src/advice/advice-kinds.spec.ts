import { describe, expect, it } from '@jest/globals';
import type { Facts, GradingDocument, GradingNode } from '@tierwright/model';
import { compile } from '../compile.js';
import { evaluate } from '../evaluate.js';
import type { Program } from '../program.js';
import { base, condition, documentOf, edge, id, someFacts, text } from '../testing/documents.js';
import { confidence } from './confidence.js';
import { next } from './next.js';

const asking = (name: string, rule: unknown): GradingNode => ({
  ...base(name),
  type: 'criterion',
  when: { match: 'all', conditions: [condition(name, rule)] },
});
const asOf = '2026-07-01';
const [a, c] = [id('t', 'a'), id('t', 'c')];

/** Whether each step that is told gives its tier when it is made. */
function tryOut(program: Program, facts: Facts): void {
  const { up, down } = next(program, facts, { asOf });
  for (const step of [...up, ...(down ? [down] : [])]) {
    const changed = Object.fromEntries(step.changes.map(({ fact, to }) => [fact, to]));
    expect(evaluate(program, { ...facts, ...changed }, { asOf }).tier).toBe(step.tier);
  }
}

describe('advice on what is computed, interpolated or asked of another model', () => {
  const facts = [
    ...someFacts,
    {
      key: 'days_since',
      label: text('days'),
      type: 'integer' as const,
      computed: { since: 'since', unit: 'days' as const },
    },
  ];
  const recent = compile(
    documentOf(
      [asking('recent', { '<=': [{ var: 'days_since' }, 30] })],
      [edge('start', 'next', 'recent'), edge('recent', 'met', 'a'), edge('recent', 'otherwise', 'c')],
      facts,
    ),
  ).program;

  it('moves the date a number of days is computed from', () => {
    expect(next(recent, { since: '2026-05-01' }, { asOf }).up).toMatchObject([
      { tier: a, changes: [{ fact: 'since', from: '2026-05-01', to: '2026-06-01', distance: 31 }] },
    ]);
    expect(next(recent, { since: '2026-06-20' }, { asOf }).down).toMatchObject({
      tier: c,
      changes: [{ fact: 'since', to: '2026-05-31', distance: -20 }],
    });
  });

  it('asks for the date, and does not claim to have tried every day', () => {
    expect(confidence(recent, {}, { asOf })).toMatchObject({ missing: ['since'], ask: 'since', exact: false });
    expect(confidence(recent, { since: '2026-06-20' }, { asOf })).toMatchObject({ best: a, worst: a, ask: null });
  });

  it('finds where a straight line of points reaches the band', () => {
    const card: GradingNode = {
      ...base('card'),
      type: 'scorecard',
      output: 'total',
      base: 0,
      characteristics: [
        {
          id: id('ch', 'visits'),
          label: text('visits'),
          fact: 'visits',
          weight: 1,
          by: 'linear',
          points: [
            { at: 0, points: 0 },
            { at: 50, points: 100 },
          ],
        },
      ],
      bands: [{ id: id('b', 'low') }, { id: id('b', 'top'), from: 70 }],
    };
    const { program } = compile(
      documentOf(
        [card],
        [edge('start', 'next', 'card'), edge('card', id('b', 'top'), 'a'), edge('card', id('b', 'low'), 'c')],
      ),
    );
    expect(next(program, { visits: 20 }).up).toMatchObject([{ tier: a, changes: [{ fact: 'visits', to: 35 }] }]);
    expect(confidence(program, {})).toMatchObject({ best: a, worst: c, ask: 'visits', exact: false });
    tryOut(program, { visits: 49 });
  });

  it('looks into the model that is referred to', () => {
    const other: GradingDocument = documentOf(
      [asking('large', { '>=': [{ var: 'visits' }, 12] })],
      [edge('start', 'next', 'large'), edge('large', 'met', 'a'), edge('large', 'otherwise', 'c')],
    );
    const link: GradingNode = {
      ...base('link'),
      type: 'reference',
      model: 'other',
      version: 1,
      takes: 'tier',
      exits: ['a', 'b', 'c'].map((letter) => ({
        id: id('x', letter),
        tier: letter.toUpperCase(),
        label: text(letter),
      })),
    };
    const document = documentOf(
      [link],
      [edge('start', 'next', 'link'), ...['a', 'b', 'c'].map((letter) => edge('link', id('x', letter), letter))],
    );
    const { program, diagnostics } = compile(document, { references: { 'other@1': { document: other, cuts: {} } } });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(next(program, { visits: 10 }).up).toMatchObject([{ tier: a, changes: [{ fact: 'visits', to: 12 }] }]);
    expect(confidence(program, {})).toMatchObject({ best: a, worst: c, ask: 'visits', exact: true });
    tryOut(program, { visits: 10 });
  });
});
