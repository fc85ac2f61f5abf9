import { describe, expect, it } from '@jest/globals';
import type { Facts, GradingDocument } from '@tierwright/model';
import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { compile, withCuts } from './compile.js';
import { computeCuts } from './cuts.js';
import { evaluate, gradeAll } from './evaluate.js';
import { jsonLogicInputs } from './json-logic-inputs.js';
import type { Program, References } from './program.js';
import { arbitraryRows } from './testing/arbitrary-documents.js';
import { aroundInner, datedDocument } from './testing/dated-documents.js';
import { base, documentOf, edge, id, someFacts } from './testing/documents.js';
import { toJsonLogic } from './to-json-logic.js';

/** The tier of the exported steps, and every name they set. */
function byJsonLogic(program: Program, facts: Facts, asOf: number): Record<string, unknown> | null {
  const inputs = jsonLogicInputs(program, facts, { asOf });
  if (!inputs) return null;
  const data: Record<string, unknown> = { ...inputs };
  for (const { set, rule } of toJsonLogic(program).steps) data[set] = jsonLogic.apply(rule as never, data);
  return data;
}

const day = fc.integer({ min: -20, max: 70 });
const runnable = (document: GradingDocument, references: References = {}): Program => {
  const { program, diagnostics } = compile(document, { references });
  expect(diagnostics.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  return program;
};

describe('time in a document', () => {
  it('gives the tier that json-logic-js gives on the exported steps, whatever the business day', () => {
    const faded = new Set<number>();
    fc.assert(
      fc.property(datedDocument, arbitraryRows, day, (document, rows, asOf) => {
        const draft = runnable(document);
        const program = withCuts(draft, computeCuts(draft, rows, { asOf }));
        for (const { facts } of rows) {
          const decision = evaluate(program, facts, { asOf, trace: true });
          for (const step of decision.steps) for (const { decay: left } of step.bandings) if (left) faded.add(left);
          const data = byJsonLogic(program, facts, asOf);
          expect(data?.['$tier']).toBe(decision.tier);
        }
      }),
      { seed: 31, numRuns: 200 },
    );
    expect(faded.size).toBeGreaterThan(20);
  });

  it('never lets time pass without a business day: who needs one has the reason', () => {
    let without = 0;
    fc.assert(
      fc.property(datedDocument, arbitraryRows, (document, rows) => {
        const program = runnable(document);
        for (const { facts } of rows) {
          const blind = evaluate(program, facts, { trace: true });
          const seen = evaluate(program, facts, { asOf: 40, trace: true });
          if (blind.ungraded.some(({ code }) => code === 'no-as-of')) without += 1;
          else expect(blind).toEqual(seen);
        }
      }),
      { seed: 32, numRuns: 150 },
    );
    expect(without).toBeGreaterThan(100);
  });

  it('ignores a value that a caller sends for a computed fact', () => {
    fc.assert(
      fc.property(datedDocument, arbitraryRows, fc.nat(40), (document, rows, sent) => {
        const program = runnable(document);
        const plain = rows.map(({ facts }) => ({
          facts: Object.fromEntries(Object.entries(facts).filter(([key]) => key !== 'visits')),
        }));
        const filled = plain.map(({ facts }) => ({ facts: { ...facts, visits: sent } }));
        expect(gradeAll(program, filled, { asOf: 30 })).toEqual(gradeAll(program, plain, { asOf: 30 }));
      }),
      { seed: 33, numRuns: 60 },
    );
  });
});

describe('a reference', () => {
  it('gives the tier that json-logic-js gives on the steps with the version inlined', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(datedDocument, arbitraryRows, day, (inner, rows, asOf) => {
        fc.pre(inner.criteriaFlow.nodes.some(({ type }) => type === 'scorecard'));
        const draft = runnable(inner);
        const cuts = computeCuts(draft, rows, { asOf });
        const program = runnable(aroundInner(), { 'inner@1': { document: inner, cuts } });
        for (const { facts } of rows) {
          const decision = evaluate(program, facts, { asOf, trace: true });
          expect(byJsonLogic(program, facts, asOf)?.['$tier']).toBe(decision.tier);
          for (const { node, exit } of decision.steps) reached.add(`${node} ${exit}`);
        }
      }),
      { seed: 34, numRuns: 120 },
    );
    expect([...reached].filter((step) => step.startsWith('n_r')).sort()).toEqual([
      'n_rszzzzzzzz next',
      'n_rszzzzzzzz unknown',
      'n_rtzzzzzzzz unknown',
      'n_rtzzzzzzzz x_azzzzzzzzz',
      'n_rtzzzzzzzz x_bzzzzzzzzz',
      'n_rtzzzzzzzz x_czzzzzzzzz',
    ]);
  });

  it('never answers for a customer with a value the version cannot use', () => {
    fc.assert(
      fc.property(datedDocument, arbitraryRows, (inner, rows) => {
        fc.pre(inner.criteriaFlow.nodes.some(({ type }) => type === 'scorecard'));
        const draft = runnable(inner);
        const program = runnable(aroundInner(), { 'inner@1': { document: inner, cuts: {} } });
        for (const { facts } of rows) {
          const spoiled = { ...facts, volume: 'much', since: 'yesterday' };
          const own = evaluate(draft, spoiled, { asOf: 30 });
          const bad = own.ungraded.filter(({ code }) => code === 'wrong-type');
          if (bad.length === 0) continue;
          const decision = evaluate(program, spoiled, { asOf: 30 });
          expect(decision.tier).toBeNull();
          expect(decision.ungraded.map(({ code, fact }) => ({ code, fact }))).toEqual(
            bad.map(({ code, fact }) => ({ code, fact })),
          );
        }
      }),
      { seed: 35, numRuns: 80 },
    );
  });

  it('names the facts the version lacks', () => {
    const inner = documentOf(
      [
        {
          ...base('v'),
          type: 'criterion',
          when: { match: 'all', conditions: [{ id: id('c', 'v'), rule: { '>': [{ var: 'volume' }, 3] } }] },
        },
      ],
      [edge('start', 'next', 'v'), edge('v', 'met', 'a'), edge('v', 'otherwise', 'b')],
      someFacts,
    );
    const outer = aroundInner();
    const nodes = outer.criteriaFlow.nodes.filter(({ id: node }) => node !== id('n', 'rs') && node !== id('n', 'q'));
    const edges = [
      edge('start', 'next', 'rt'),
      ...outer.criteriaFlow.edges.filter(({ source }) => source === id('n', 'rt')),
    ];
    const document = { ...outer, criteriaFlow: { nodes, edges: edges.filter(({ exit }) => exit !== 'unknown') } };
    const program = runnable(document, { 'inner@1': { document: inner, cuts: {} } });
    expect(evaluate(program, {}).ungraded).toEqual([{ code: 'missing-fact', fact: 'volume', node: id('n', 'rt') }]);
    expect(evaluate(program, { volume: 5 }).tier).toBe(id('t', 'c'));
  });
});
