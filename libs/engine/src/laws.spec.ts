import { describe, expect, it } from '@jest/globals';
import type { Facts, FactValue, GradingDocument } from '@tierwright/model';
import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { compile, withCuts } from './compile.js';
import { computeCuts } from './cuts.js';
import { evaluate, gradeAll } from './evaluate.js';
import { preview } from './preview.js';
import type { JsonLogicExport, Program } from './program.js';
import { arbitraryDocument, arbitraryFacts, arbitraryRows } from './testing/arbitrary-documents.js';
import { jsonLogicInputs } from './json-logic-inputs.js';
import { toJsonLogic } from './to-json-logic.js';

function tierByJsonLogic(exported: JsonLogicExport, program: Program, facts: Facts): unknown {
  const data: Record<string, unknown> = { ...jsonLogicInputs(program, facts) };
  for (const { set, rule } of exported.steps) data[set] = jsonLogic.apply(rule as never, data);
  const tier = program.document.tiers.find(({ id }) => id === data['$tier']);
  expect(jsonLogic.apply(exported.result as never, data)).toBe(tier?.key ?? null);
  return data['$tier'];
}

const runnable = (document: GradingDocument): Program => {
  const { program, diagnostics } = compile(document);
  expect(diagnostics.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  return program;
};

describe('the engine', () => {
  it('gives the tier that json-logic-js gives on the exported steps, for random documents and customers', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(arbitraryDocument, arbitraryRows, (document, rows) => {
        const draft = runnable(document);
        const program = withCuts(draft, computeCuts(draft, rows));
        const exported = toJsonLogic(program);
        for (const { facts } of rows) {
          const decision = evaluate(program, facts, { trace: true });
          expect(tierByJsonLogic(exported, program, facts)).toBe(decision.tier);
          for (const step of decision.steps) reached.add(`${step.kind} ${step.exit?.split('_')[0] ?? 'end'}`);
          reached.add(decision.tier ?? 'ungraded');
        }
      }),
      { seed: 2, numRuns: 250 },
    );
    // The law is worth as much as the ways it has been down.
    expect([...reached].sort()).toEqual([
      'criterion end',
      'criterion met',
      'criterion otherwise',
      'criterion unknown',
      'formula next',
      'formula unknown',
      'gate next',
      'gate passed',
      'gate unknown',
      'gate vetoed',
      'matrix end',
      'matrix unknown',
      'matrix x',
      'ranking b',
      'ranking unknown',
      'scorecard b',
      'scorecard end',
      'scorecard next',
      'scorecard unknown',
      'start next',
      'switch default',
      'switch end',
      'switch unknown',
      'switch x',
      't_azzzzzzzzz',
      't_bzzzzzzzzz',
      't_czzzzzzzzz',
      'table default',
      'table end',
      'table unknown',
      'table x',
      'tier end',
      'ungraded',
    ]);
  });

  it('gives the same tiers when cuts are missing, by the unknown exit', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryFacts, (document, facts) => {
        const program = runnable(document);
        expect(tierByJsonLogic(toJsonLogic(program), program, facts)).toBe(evaluate(program, facts).tier);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('grades many customers, one after the other, as it grades each alone', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryRows, (document, rows) => {
        const draft = runnable(document);
        const program = withCuts(draft, computeCuts(draft, rows));
        const alone = rows.map(({ facts }) => evaluate(program, facts)).map(({ tier, score }) => ({ tier, score }));
        expect(gradeAll(program, rows)).toEqual(alone);
      }),
      { seed: 14, numRuns: 150 },
    );
  });

  it('decides alike with and without a trace', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryFacts, (document, facts) => {
        const program = runnable(document);
        expect({ ...evaluate(program, facts, { trace: true }), steps: [] }).toEqual(evaluate(program, facts));
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('never gives a tier to a customer whose path reads a value that cannot be used', () => {
    const unusable = fc.constantFrom<[string, FactValue]>(
      ['volume', '12'],
      ['volume', 1e7],
      ['sales', NaN],
      ['margin', Infinity],
      ['visits', 1.5],
      ['visits', -1],
      ['since', '1970-02-30'],
      ['key_account', 'yes'],
      ['note', 3],
      ['segment', 'ship'],
      ['tags', 'vip'],
    );
    let met = 0;
    fc.assert(
      fc.property(arbitraryDocument, arbitraryFacts, unusable, (document, facts, [key, value]) => {
        const program = runnable(document);
        const decision = evaluate(program, { ...facts, [key]: value }, { trace: true });
        const slot = program.slotOf.get(key)!;
        const reads = decision.steps.some(({ node }) =>
          program.nodes.find((each) => each.node.id === node)!.reads.includes(slot),
        );
        if (!reads) return expect(decision).toEqual(evaluate(program, facts, { trace: true }));
        met += 1;
        expect(decision.tier).toBeNull();
        return expect(decision.ungraded).toContainEqual(expect.objectContaining({ fact: key }));
      }),
      { seed: 13, numRuns: 400 },
    );
    expect(met).toBeGreaterThan(100);
  });

  it('does not care in which order nodes and edges are listed', () => {
    const shuffled = (document: GradingDocument, seed: number[]): GradingDocument => {
      const sortedBy = <V>(list: V[]) =>
        list
          .map((value, at) => ({ value, key: seed[at % seed.length]! }))
          .sort((a, b) => a.key - b.key)
          .map(({ value }) => value);
      const { nodes, edges } = document.criteriaFlow;
      return { ...document, criteriaFlow: { nodes: sortedBy(nodes), edges: sortedBy(edges) } };
    };
    fc.assert(
      fc.property(
        arbitraryDocument,
        arbitraryRows,
        fc.array(fc.nat(), { minLength: 20, maxLength: 40 }),
        (document, rows, seed) => {
          const other = shuffled(document, seed);
          const [a, b] = [document, other].map((each) => {
            const program = runnable(each);
            const cuts = computeCuts(program, rows);
            return { cuts, grades: gradeAll(withCuts(program, cuts), rows) };
          });
          expect(b).toEqual(a);
        },
      ),
      { seed: 5, numRuns: 100 },
    );
  });

  it('accounts for every customer: the matrix sums to all, exits sum to arrivals, edges carry their exits', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, arbitraryRows, (document, other, rows) => {
        const base = runnable(other);
        const baseline = withCuts(base, computeCuts(base, rows));
        const { report } = preview({ draft: runnable(document), baseline, rows, measure: 'sales' });
        const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
        expect(sum(report.movement!.counts.flat())).toBe(rows.length);
        expect(sum(report.tiers.map(({ count }) => count))).toBe(rows.length);
        expect(sum(report.tiers.map(({ sum: each }) => each))).toBeCloseTo(report.measure!.total, 4);
        const { up, down, gained, lost, other: sideways } = report.movement!;
        const stayed = sum(report.movement!.rows.map((_, at) => report.movement!.counts[at]![at]!));
        expect(up + down + gained + lost + sideways + stayed).toBe(rows.length);
        for (const node of document.criteriaFlow.nodes) {
          const arrived = report.nodes.find((each) => each.node === node.id)!.count;
          const left = sum(report.exits.filter((each) => each.node === node.id).map(({ count }) => count));
          if (node.type !== 'tier') expect(left).toBeLessThanOrEqual(arrived);
          const entering = document.criteriaFlow.edges.filter(({ target }) => target === node.id);
          const carried = entering.map(
            (edge) => report.exits.find(({ node: from, exit }) => from === edge.source && exit === edge.exit)!.count,
          );
          expect(arrived).toBe(node.type === 'start' ? rows.length : sum(carried));
        }
      }),
      { seed: 6, numRuns: 100 },
    );
  });
});
