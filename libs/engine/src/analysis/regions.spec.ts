import { describe, expect, it } from '@jest/globals';
import type { Facts, GradingDocument } from '@tierwright/model';
import fc from 'fast-check';
import { compile, withCuts } from '../compile.js';
import { computeCuts } from '../cuts.js';
import { evaluate } from '../evaluate.js';
import type { Program } from '../program.js';
import { arbitraryDocument, arbitraryFacts, arbitraryRows } from '../testing/arbitrary-documents.js';
import { aroundInner, datedDocument } from '../testing/dated-documents.js';
import { no } from './diagrams.js';
import { outcomeOf, sendEveryone, type Regions } from './regions.js';
import { spaceOf } from './space-of.js';
import { gridDocument, gridFacts, rankedRows } from './testing/grid.js';

const regionsOf = (program: Program): Regions =>
  sendEveryone(program, spaceOf([program], { budget: 2_000_000, unusable: false }), { draft: false });

/** The exits a customer takes, as `node exit`. */
const waysOf = (program: Program, facts: Facts, asOf: number | null = null): string[] =>
  evaluate(program, facts, { trace: true, asOf }).steps.flatMap(({ node, exit }) =>
    exit === null ? [] : `${node} ${exit}`,
  );

/** The exits proved to be taken by nobody. */
const deadWays = ({ program, ways }: Regions): Set<string> =>
  new Set(
    program.nodes.flatMap(({ node, exits }, at) =>
      exits.flatMap(({ id }, exit) => (ways[at]?.[exit] === no ? [`${node.id} ${id}`] : [])),
    ),
  );

const cutBy = (document: GradingDocument, rows: Parameters<typeof computeCuts>[1]): Program => {
  const { program } = compile(document);
  return withCuts(program, computeCuts(program, rows));
};

describe('the regions of a program', () => {
  it('never call a way dead that a customer takes, on random documents with every kind of node', () => {
    let dead = 0;
    fc.assert(
      fc.property(
        arbitraryDocument,
        arbitraryRows,
        fc.array(arbitraryFacts, { minLength: 60, maxLength: 60 }),
        (document, rows, customers) => {
          const program = cutBy(document, rows);
          const found = deadWays(regionsOf(program));
          dead += found.size;
          for (const facts of customers)
            for (const way of waysOf(program, facts)) expect([...found]).not.toContain(way);
        },
      ),
      { seed: 31, numRuns: 80 },
    );
    expect(dead).toBeGreaterThan(150);
  });

  it('never call a way dead that a customer takes, through fading points, ages and versions that are referred to', () => {
    let dead = 0;
    fc.assert(
      fc.property(
        datedDocument,
        arbitraryRows,
        fc.array(arbitraryFacts, { minLength: 40, maxLength: 40 }),
        fc.integer({ min: -20, max: 70 }),
        (document, rows, customers, asOf) => {
          const draft = compile(document).program;
          const inner = withCuts(draft, computeCuts(draft, rows, { asOf }));
          const scored = document.criteriaFlow.nodes.some(({ type }) => type === 'scorecard');
          const references = { 'inner@1': { document, cuts: inner.cuts } };
          for (const program of [inner, ...(scored ? [compile(aroundInner(), { references }).program] : [])]) {
            const regions = regionsOf(program);
            const possible = new Set(regions.space.diagrams.answers(outcomeOf(regions)!));
            const found = deadWays(regions);
            if (program !== inner) dead += found.size;
            for (const facts of customers) {
              for (const way of waysOf(program, facts, asOf)) expect([...found]).not.toContain(way);
              const { tier } = evaluate(program, facts, { asOf });
              const index = program.document.tiers.findIndex((each) => each.id === tier);
              expect([...possible]).toContain(index);
            }
          }
        },
      ),
      { seed: 36, numRuns: 60 },
    );
    expect(dead).toBeGreaterThan(20);
  });

  it('call exactly those ways dead that no point of a full grid takes, where facts are compared with constants', () => {
    let dead = 0;
    let alive = 0;
    fc.assert(
      fc.property(gridDocument, (document) => {
        const program = cutBy(document, rankedRows(document));
        const regions = regionsOf(program);
        const taken = new Set(gridFacts(document).flatMap((facts) => waysOf(program, facts)));
        for (const { node, exits } of program.nodes) {
          for (const { id } of exits) {
            const way = `${node.id} ${id}`;
            expect({ way, dead: deadWays(regions).has(way) }).toEqual({ way, dead: !taken.has(way) });
          }
        }
        dead += deadWays(regions).size;
        alive += taken.size;
      }),
      { seed: 32, numRuns: 40 },
    );
    expect(dead).toBeGreaterThan(150);
    expect(alive).toBeGreaterThan(200);
  });

  it('know the tier of every customer of the grid, caps included', () => {
    fc.assert(
      fc.property(gridDocument, (document) => {
        const { program } = compile(document);
        const regions = regionsOf(program);
        const outcome = outcomeOf(regions)!;
        const possible = new Set(regions.space.diagrams.answers(outcome));
        const given = gridFacts(document).map((facts) => {
          const { tier } = evaluate(program, facts);
          return document.tiers.findIndex(({ id }) => id === tier);
        });
        expect([...possible].sort()).toEqual([...new Set(given)].sort());
      }),
      { seed: 33, numRuns: 40 },
    );
  });
});
