import { describe, expect, it } from '@jest/globals';
import type { Decision, Facts, GradingDocument } from '@tierwright/model';
import fc from 'fast-check';
import { confidence } from './advice/confidence.js';
import { next } from './advice/next.js';
import { analyse } from './analysis/analyse.js';
import { boundaryCases } from './analysis/boundary-cases.js';
import { equivalent } from './analysis/equivalent.js';
import { compile } from './compile.js';
import { attributeMovers } from './diff/attribute-movers.js';
import { applyChanges, changesBetween } from './diff/diff-documents.js';
import { evaluate } from './evaluate.js';
import { histogramAt } from './histogram.js';
import { jsonLogicInputs } from './json-logic-inputs.js';
import { preview } from './preview.js';
import type { Program } from './program.js';
import { factsInJson } from './sql/fact-places.js';
import { toSql } from './sql/to-sql.js';
import { base, condition, documentOf, edge, id, text } from './testing/documents.js';
import { hostileDocument, hostileFacts } from './testing/hostile-documents.js';
import { toJsonLogic } from './to-json-logic.js';
import { changeWords } from './words/advice-words.js';
import { reasonsOf } from './words/reasons.js';
import { tellAgent, tellManager } from './words/tellings.js';
import { toWords } from './words/to-words.js';

const asOf = '2026-02-28';
const days = [asOf, undefined, '0000-01-01', 'no day', NaN];

/** A tier of the document or none, and no number in the record that JSON does not have. */
function expectStated({ document }: Program, decision: Decision): void {
  const tiers: (string | null)[] = document.tiers.map((tier) => tier.id);
  expect(decision.status === 'graded' ? tiers : [null]).toContain(decision.tier);
  if (decision.status === 'ungraded') expect(decision.ungraded.length).toBeGreaterThan(0);
  expect(Object.is(decision.score, -0)).toBe(false);
  JSON.stringify(decision, (_, value: unknown) => {
    if (typeof value === 'number') expect(value - value).toBe(0);
    return value;
  });
}

function askAbout(program: Program, facts: Facts): void {
  const { document } = program;
  for (const day of days) expectStated(program, evaluate(program, facts, { trace: true, asOf: day }));
  const decision = evaluate(program, facts, { trace: true, asOf });
  const advice = { next: next(program, facts, { asOf }), confidence: confidence(program, facts, { asOf }) };
  for (const step of advice.next.up) for (const change of step.changes) changeWords(change, document, 'zh');
  tellAgent(decision, document, advice);
  tellManager(decision, document);
  reasonsOf(decision, document);
  jsonLogicInputs(program, facts, { asOf });
}

function exportAll(program: Program): void {
  for (const language of ['zh', 'en'] as const) toWords(program, language);
  JSON.stringify(toJsonLogic(program));
  for (const dialect of ['sqlite', 'postgres'] as const) {
    toSql(program, dialect, { from: 'customer', column: factsInJson(dialect, 'facts') });
  }
}

/** As many facts, each asked by a criterion of its own, one behind the other. */
function lineOf(count: number): Program {
  const names = Array.from({ length: count }, (_, at) => `q${at}`);
  const facts = names.map((key) => ({ key, label: text(key), type: 'number' as const }));
  const nodes = names.map((key, at): GradingDocument['criteriaFlow']['nodes'][number] => ({
    ...base(key),
    type: 'criterion',
    when: { match: 'all', conditions: [condition(key, { '>=': [{ var: key }, at] })] },
  }));
  const edges = names.flatMap((key, at) =>
    ['met', 'otherwise'].map((exit) => ({
      ...edge(key, exit, names[at + 1] ?? (exit === 'met' ? 'a' : 'b')),
      id: id('e', `${key}${exit[0]}`),
    })),
  );
  return compile(documentOf(nodes, [edge('start', 'next', 'q0'), ...edges], facts)).program;
}

/** A table with so many rows that each have a rule of their own. */
function tableOfRules(count: number): GradingDocument {
  const input = { id: id('a', 'volume'), label: text('volume'), fact: 'volume' };
  const exit = id('x', 'one');
  const rows = Array.from({ length: count }, (_, at) => ({
    id: id('r', `${at}`),
    cells: { [input.id]: { op: 'rule' as const, rule: { '>': [{ var: 'volume' }, at] } } },
    exit,
  }));
  const exits = [{ id: exit, label: text('one') }];
  return documentOf(
    [{ ...base('table'), type: 'table', hitPolicy: 'first', inputs: [input], exits, rows }],
    [edge('start', 'next', 'table'), edge('table', exit, 'a'), edge('table', 'default', 'b')],
  );
}

describe('what nobody means', () => {
  it('is answered all the same: no document the contract accepts and no facts make the engine throw', () => {
    fc.assert(
      fc.property(
        hostileDocument,
        hostileDocument,
        fc.array(hostileFacts, { minLength: 1, maxLength: 2 }),
        (before, after, all) => {
          const references = { 'inner@1': { document: before, cuts: {} }, 'self@1': { document: after, cuts: {} } };
          const [earlier, later] = [before, after].map((document) => compile(document, { references }).program) as [
            Program,
            Program,
          ];
          const rows = all.map((facts, at) => ({ code: `C${at}`, name: '', facts }));
          const { draft } = preview({ draft: later, baseline: earlier, rows, asOf });
          for (const facts of all) askAbout(draft, facts);
          exportAll(draft);
          analyse(draft);
          boundaryCases(draft);
          for (const { node } of draft.nodes) histogramAt(draft, rows, node.id, 'volume');
          equivalent(earlier, later, rows, { asOf });
          attributeMovers(earlier, later, rows, { asOf });
          compile(applyChanges(before, changesBetween(before, after)), { references });
        },
      ),
      { numRuns: 8, seed: 41 },
    );
  }, 60_000);

  it('costs no more than a fixed amount of work: the confidence of three hundred facts nobody knows', () => {
    const from = performance.now();
    expect(confidence(lineOf(300), {})).toMatchObject({ best: id('t', 'a'), worst: id('t', 'b'), exact: false });
    expect(performance.now() - from).toBeLessThan(10_000);
  }, 60_000);

  it('grows a query with the number of criteria, not with its square', () => {
    const sizeOf = (count: number) =>
      toSql(lineOf(count), 'sqlite', { from: 'customer', column: factsInJson('sqlite', 'facts') }).length;
    expect(sizeOf(320)).toBeLessThan(2.3 * sizeOf(160));
  });

  it('says so when a model is too large for its cases', () => {
    expect(boundaryCases(lineOf(490)).complete).toBe(false);
    expect(boundaryCases(lineOf(5)).complete).toBe(true);
  });

  it('refuses a table with more rules than can be asked one by one', () => {
    const codesOf = (count: number) => compile(tableOfRules(count)).diagnostics.map(({ code }) => code);
    expect(codesOf(2_000)).not.toContain('too-many-rules');
    expect(codesOf(2_001)).toContain('too-many-rules');
    expect(evaluate(compile(tableOfRules(2_001)).program, { volume: 5 }).tier).toBeNull();
  });
});
