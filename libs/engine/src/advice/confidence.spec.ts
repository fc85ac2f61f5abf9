import { describe, expect, it } from '@jest/globals';
import type { Facts, GradingDocument, GradingNode } from '@tierwright/model';
import fc from 'fast-check';
import { compile, withCuts } from '../compile.js';
import { computeCuts } from '../cuts.js';
import { evaluate } from '../evaluate.js';
import { arbitraryDocument, arbitraryFacts, arbitraryRows } from '../testing/arbitrary-documents.js';
import { base, condition, documentOf, edge, id, someFacts, text } from '../testing/documents.js';
import { confidence } from './confidence.js';

const asking = (name: string, rule: unknown): GradingNode => ({
  ...base(name),
  type: 'criterion',
  when: { match: 'all', conditions: [condition(name, rule)] },
});

/** Key accounts are A; of the others, who uses 100 or more is B and the rest C. */
const model: GradingDocument = documentOf(
  [asking('key', { var: 'key_account' }), asking('volume', { '>=': [{ var: 'volume' }, 100] })],
  [
    edge('start', 'next', 'key'),
    edge('key', 'met', 'a'),
    edge('key', 'otherwise', 'volume'),
    edge('volume', 'met', 'b'),
    edge('volume', 'otherwise', 'c'),
  ],
);
const { program } = compile(model);
const [a, b, c] = model.tiers.map((tier) => tier.id);

describe('confidence', () => {
  it('is the tier itself when nothing is missing that matters', () => {
    const sure = { mayStayUngraded: false, exact: true, missing: [], ask: null };
    expect(confidence(program, { key_account: true })).toEqual({ best: a, worst: a, ...sure });
    expect(confidence(program, { key_account: false, volume: 3, visits: null })).toEqual({
      best: c,
      worst: c,
      ...sure,
    });
  });

  it('spans the tiers that the missing facts leave open, and asks for the fact that narrows most', () => {
    expect(confidence(program, {})).toEqual({
      best: a,
      worst: c,
      mayStayUngraded: false,
      exact: true,
      missing: ['key_account', 'volume'],
      ask: 'key_account',
    });
    expect(confidence(program, { key_account: false })).toMatchObject({ best: b, worst: c, ask: 'volume' });
    expect(confidence(program, { volume: 500 })).toMatchObject({ best: a, worst: b, ask: 'key_account' });
  });

  it('counts a value that cannot be used as missing', () => {
    expect(confidence(program, { key_account: false, volume: '12' })).toMatchObject({ best: b, missing: ['volume'] });
    expect(confidence(program, { key_account: false, volume: 1e9 })).toMatchObject({ worst: c, missing: ['volume'] });
  });

  it('keeps to the declared range', () => {
    const facts = someFacts.map((fact) => (fact.key === 'volume' ? { ...fact, range: { min: 0, max: 50 } } : fact));
    const small = compile({ ...model, facts }).program;
    expect(confidence(small, { key_account: false })).toMatchObject({ best: c, worst: c, exact: true });
  });

  it('says when a customer may stay ungraded, or does for sure', () => {
    const other = documentOf(
      [asking('key', { var: 'key_account' })],
      [edge('start', 'next', 'key'), edge('key', 'met', 'a'), edge('key', 'otherwise', 'none')],
    );
    const partly = compile(other).program;
    expect(confidence(partly, {})).toMatchObject({ best: a, worst: a, mayStayUngraded: true });
    expect(confidence(partly, { key_account: false })).toMatchObject({ best: null, worst: null, ask: null });
  });

  it('does not claim to be exact where facts go into a calculation', () => {
    const ratio = documentOf(
      [asking('ratio', { '>=': [{ '/': [{ var: 'sales' }, { var: 'visits' }] }, 7.5] })],
      [edge('start', 'next', 'ratio'), edge('ratio', 'met', 'a'), edge('ratio', 'otherwise', 'c')],
    );
    expect(confidence(compile(ratio).program, { visits: 4 })).toMatchObject({ best: a, worst: c, exact: false });
  });

  it('finds best and worst of a scorecard with more completions than the budget, and says it may be wrong', () => {
    const keys = Array.from({ length: 9 }, (_, at) => `fact_${at}`);
    const facts = keys.map((key) => ({ key, label: text(key), type: 'number' as const, range: { min: 0, max: 100 } }));
    const card: GradingNode = {
      ...base('card'),
      type: 'scorecard',
      output: 'total',
      base: 0,
      characteristics: keys.map((fact, at) => ({
        id: id('ch', fact),
        label: text(fact),
        fact,
        weight: 1,
        by: 'bands' as const,
        bands: [
          { id: id('b', `${at}a`), points: 2 },
          { id: id('b', `${at}b`), from: 30, points: at },
          { id: id('b', `${at}c`), from: 60, points: 10 },
          { id: id('b', `${at}d`), from: 90, points: 0 },
        ],
      })),
      bands: [{ id: id('b', 'low') }, { id: id('b', 'mid'), from: 30 }, { id: id('b', 'top'), from: 90 }],
    };
    const large = documentOf(
      [card],
      [
        edge('start', 'next', 'card'),
        edge('card', id('b', 'top'), 'a'),
        edge('card', id('b', 'mid'), 'b'),
        edge('card', id('b', 'low'), 'c'),
      ],
      facts,
    );
    const found = confidence(compile(large).program, {});
    expect(found).toMatchObject({ best: a, worst: c, exact: false, mayStayUngraded: false });
    expect(found.missing).toEqual(keys);
    expect(keys).toContain(found.ask);
  });

  it('holds for every completion that random values make, for random documents', () => {
    const keys = someFacts.map(({ key }) => key);
    const seen = { exact: 0, sampled: 0, completions: 0 };
    fc.assert(
      fc.property(
        arbitraryDocument,
        arbitraryFacts,
        fc.subarray(keys, { minLength: 1, maxLength: 3 }),
        arbitraryRows,
        (document, facts, removed, rows) => {
          const draft = compile(document).program;
          const ready = withCuts(draft, computeCuts(draft, rows));
          const known: Facts = Object.fromEntries(Object.entries(facts).filter(([key]) => !removed.includes(key)));
          const open = keys.filter((key) => !Object.hasOwn(known, key) || known[key] === null || known[key] === '');
          const claim = confidence(ready, known);
          seen[claim.exact ? 'exact' : 'sampled'] += 1;
          const rank = (tier: string | null) => document.tiers.findIndex((each) => each.id === tier);
          for (const row of rows) {
            const completed: Facts = { ...known };
            for (const key of open) completed[key] = row.facts[key] ?? null;
            if (claim.missing.some((key) => completed[key] === null || completed[key] === '')) continue;
            seen.completions += 1;
            const { tier } = evaluate(ready, completed);
            if (!claim.exact) continue;
            if (tier === null) expect(claim.mayStayUngraded).toBe(true);
            else {
              expect(rank(tier)).toBeGreaterThanOrEqual(rank(claim.best));
              expect(rank(tier)).toBeLessThanOrEqual(rank(claim.worst));
            }
          }
        },
      ),
      { seed: 41, numRuns: 250 },
    );
    expect(seen.exact).toBeGreaterThan(100);
    expect(seen.completions).toBeGreaterThan(500);
  });
});
