import { expect, it, jest } from '@jest/globals';
import { exampleModels } from '@tierwright/examples';
import { quoteIdentifier } from '@tierwright/json-logic';
import type { Facts, FactValue, GradingDocument, GradingNode } from '@tierwright/model';
import fc from 'fast-check';
import { compile, withCuts } from '../compile.js';
import { computeCuts } from '../cuts.js';
import { asOfDay } from '../derived.js';
import { evaluate } from '../evaluate.js';
import type { Program } from '../program.js';
import { arbitraryDocument, arbitraryFacts, arbitraryRows } from '../testing/arbitrary-documents.js';
import { base, condition, documentOf, edge, id, text } from '../testing/documents.js';
import { onEachSqlDatabase, type SqlDatabase } from '../testing/sql-databases.js';
import { daysFromDate, factsInJson } from './fact-places.js';
import type { SqlExportOptions } from './sql-scope.js';
import { toSql } from './to-sql.js';

// A server answers a query in milliseconds, but there are thousands of them.
jest.setTimeout(120_000);

const runnable = (document: GradingDocument): Program => {
  const { program, diagnostics } = compile(document);
  expect(diagnostics.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  return program;
};

/** What the query says of some customers: key of the tier, score, last node. */
async function bySql(database: SqlDatabase, program: Program, all: readonly Facts[], asOf?: string) {
  const { dialect } = database;
  const day = asOf === undefined ? {} : { asOf: String(asOfDay(asOf)) };
  const options = { from: 'customer', column: factsInJson(dialect, 'facts'), keep: { at: 'at' }, ...day };
  const rows = await database.ask(toSql(program, dialect, options), all);
  return rows.map(({ tier, score, ended_at: end }) => ({ tier, score, end }));
}

/** What the engine says of them. */
const byEngine = (program: Program, all: readonly Facts[], asOf?: string) =>
  all.map((facts) => {
    const { tier, score, steps } = evaluate(program, facts, { asOf, trace: true });
    const key = program.document.tiers.find(({ id }) => id === tier)?.key ?? null;
    return { tier: key, score: score === 0 ? 0 : score, end: steps.at(-1)?.node ?? null };
  });

const unusable = fc.constantFrom<[string, FactValue]>(
  ['volume', '12'],
  ['volume', true],
  ['volume', 1e7],
  ['volume', [] as string[]],
  ['sales', 1e308],
  ['sales', -1e308],
  ['visits', 1.5],
  ['visits', -1],
  ['since', '1970-02-30'],
  ['since', '1970-13-01'],
  ['since', '1970-01-00'],
  ['since', '0000-01-01'],
  ['since', ' 1970-01-01'],
  ['since', '1970-1-1'],
  ['since', 12],
  ['since', '9999-12-31'],
  ['since', '0001-01-01'],
  ['key_account', 'yes'],
  ['key_account', 1],
  ['note', 3],
  ['note', "'; DROP TABLE customer; --"],
  ['segment', 'ship'],
  ['segment', 'FLEET'],
  ['tags', 'vip'],
  ['tags', ['x', 3 as unknown as string]],
  ['tags', []],
);

onEachSqlDatabase('a grading model', (database) => {
  const share = (runs: number) => (database().dialect === 'sqlite' ? runs : Math.ceil(runs / 5));

  it('gives in one SELECT the tier, the score and the last node of every customer, for random documents', async () => {
    const tiers = new Set<unknown>();
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, arbitraryRows, async (document, rows) => {
        const draft = runnable(document);
        const program = withCuts(draft, computeCuts(draft, rows));
        const all = rows.map(({ facts }) => facts);
        const answers = await bySql(database(), program, all);
        expect(answers).toEqual(byEngine(program, all));
        for (const { tier } of answers) tiers.add(tier);
      }),
      { seed: 31, numRuns: share(300) },
    );
    expect([...tiers].map(String).sort()).toEqual(['A', 'B', 'C', 'null']);
  });

  it('ends where the engine ends when the path reads a value that cannot be used, and only then', async () => {
    let met = 0;
    await fc.assert(
      fc.asyncProperty(
        arbitraryDocument,
        fc.array(fc.tuple(arbitraryFacts, unusable), { minLength: 1, maxLength: 10 }),
        async (document, customers) => {
          const program = runnable(document);
          const all = customers.map(([facts, [key, value]]) => ({ ...facts, [key]: value }));
          const expected = byEngine(program, all);
          expect(await bySql(database(), program, all)).toEqual(expected);
          met += expected.filter(({ tier }) => tier === null).length;
        },
      ),
      { seed: 32, numRuns: share(150) },
    );
    expect(met).toBeGreaterThan(30);
  });

  it('raises nothing and answers alike whatever size the numbers have', async () => {
    const size = fc.constantFrom(
      ...[0, 0.1, -7, 1e-300, Number.MIN_VALUE, -Number.MIN_VALUE, 1e154, -1e200, 1e302, 1.8e302, Number.MAX_VALUE],
      -Number.MAX_VALUE,
    );
    const large = fc
      .tuple(arbitraryFacts, size, size)
      .map(([facts, sales, margin]): Facts => ({ ...facts, sales, margin }));
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, fc.array(large, { minLength: 1, maxLength: 15 }), async (document, all) => {
        const draft = runnable(document);
        const rows = all.map((facts) => ({ facts }));
        const program = withCuts(draft, computeCuts(draft, rows));
        expect(await bySql(database(), program, all)).toEqual(byEngine(program, all));
      }),
      { seed: 33, numRuns: share(80) },
    );
  });

  it('raises nothing where points on a line vanish', async () => {
    const line: GradingNode = {
      ...{ ...base('line'), type: 'scorecard', output: 'fine', base: 0, round: 8, bands: [] },
      characteristics: [
        {
          ...{ id: id('ch', 'line'), label: text('line'), fact: 'sales', weight: 0.3, by: 'linear' },
          points: [
            { at: 0, points: 0 },
            { at: 10, points: 4 },
            { at: 1e300, points: 5 },
          ],
        },
      ],
    };
    const program = runnable(documentOf([line], [edge('start', 'next', 'line'), edge('line', 'next', 'a')]));
    const all = [Number.MIN_VALUE, 1e-320, -1, 0, 2.5, 9.999999, 10, 1e299, Number.MAX_VALUE].map((sales) => ({
      sales,
    }));
    expect(await bySql(database(), program, all)).toEqual(byEngine(program, all));
  });

  it('takes the tier and the score of another model', async () => {
    const refer = (takes: 'tier' | 'score'): GradingNode => ({
      ...{ ...base('ref'), type: 'reference', model: 'other', version: 1, takes },
      ...(takes === 'score' ? { output: 'taken' } : {}),
      exits:
        takes === 'score'
          ? []
          : ['a', 'b', 'c'].map((at) => ({ id: id('x', at), tier: at.toUpperCase(), label: text(at) })),
    });
    const outer = (takes: 'tier' | 'score') => {
      const exits = takes === 'score' ? ['next'] : ['c', 'a', 'b'].map((at) => id('x', at));
      const edges = exits.map((exit, at) => edge('ref', exit, ['a', 'b', 'c'][at]!));
      return documentOf([refer(takes)], [edge('start', 'next', 'ref'), ...edges, edge('ref', 'unknown', 'none')]);
    };
    const graded = new Set<unknown>();
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, arbitraryRows, fc.boolean(), async (document, rows, byScore) => {
        const cuts = computeCuts(runnable(document), rows);
        const references = { 'other@1': { document, cuts } };
        const { program } = compile(outer(byScore ? 'score' : 'tier'), { references });
        const all = rows.map(({ facts }) => facts);
        const expected = byEngine(program, all);
        expect(await bySql(database(), program, all)).toEqual(expected);
        for (const { tier } of expected) graded.add(tier);
      }),
      { seed: 35, numRuns: share(80) },
    );
    expect(graded.size).toBeGreaterThan(2);
  });

  it('answers every case of every example', async () => {
    for (const { document, cuts, cases } of exampleModels) {
      const { program } = compile(document, { cuts: cuts ?? {} });
      for (const day of new Set(cases.map(({ asOf }) => asOf))) {
        const all = cases.filter(({ asOf }) => asOf === day).map(({ facts }) => facts);
        expect(await bySql(database(), program, all, day)).toEqual(byEngine(program, all, day));
      }
    }
  });

  it('reads columns of their own types, and dates as dates', async () => {
    const { dialect } = database();
    const on = (key: string) => (dialect === 'sqlite' ? `json_extract(facts, '$.${key}')` : `facts ->> '${key}'`);
    const cast = (key: string, type: string) => (dialect === 'sqlite' ? on(key) : `(${on(key)})::${type}`);
    const columns = [
      ...['volume', 'sales', 'margin', 'visits'].map((key) => `${cast(key, 'numeric')} AS "own ${key}"`),
      `${cast('since', 'date')} AS "own since"`,
      `${cast('key_account', 'boolean')} AS "own key_account"`,
      ...['note', 'segment'].map((key) => `${on(key)} AS "own ${key}"`),
      `${dialect === 'sqlite' ? on('tags') : `nullif(facts -> 'tags', 'null')`} AS "own tags"`,
    ];
    const options: SqlExportOptions = {
      from: `(SELECT at, ${columns.join(', ')} FROM customer) AS c`,
      column: ({ key, type }) => {
        const column = quoteIdentifier(`own ${key}`);
        return type === 'date' ? daysFromDate(dialect, column) : column;
      },
      keep: { at: 'at' },
    };
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, arbitraryRows, async (document, rows) => {
        const program = runnable(document);
        const all = rows.map(({ facts }) => {
          const { since, ...others } = facts;
          return since ? { ...others, since } : others;
        });
        const known = all.map((facts) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== '')));
        const found = await database().ask(toSql(program, dialect, options), known);
        const tiers = byEngine(program, known).map(({ tier }) => tier);
        expect(found.map(({ tier }) => tier)).toEqual(tiers);
      }),
      { seed: 34, numRuns: share(40) },
    );
  });

  it('keeps to the budget of steps', async () => {
    let flag: unknown = { var: 'key_account' };
    for (let depth = 0; depth < 58; depth += 1) flag = { '!!': [flag] };
    const rule = { or: Array.from({ length: 80 }, () => flag) };
    const asks = (name: string, count: number): GradingNode => {
      const conditions = Array.from({ length: count }, (_, at) => condition(`${name}${at}`, rule));
      return { ...base(name), type: 'criterion', when: { match: 'all', conditions } };
    };
    const both = documentOf(
      [asks('p', 1), asks('q', 21)],
      [
        edge('start', 'next', 'p'),
        ...['met', 'otherwise', 'unknown'].flatMap((exit) => [
          edge('p', exit, exit === 'met' ? 'q' : 'b'),
          edge('q', exit, 'a'),
        ]),
      ],
    );
    const program = runnable(both);
    const all: Facts[] = [{ key_account: true }, { key_account: false }, {}];
    expect(byEngine(program, all).map(({ tier }) => tier)).toEqual([null, 'B', 'B']);
    expect(await bySql(database(), program, all)).toEqual(byEngine(program, all));
  });

  it('says nothing of customers who cannot be graded by an unfinished model', async () => {
    const empty: GradingDocument = { ...documentOf([], []), criteriaFlow: { nodes: [], edges: [] } };
    expect(await bySql(database(), compile(empty).program, [{}])).toEqual([{ tier: null, score: null, end: null }]);
    const broken = documentOf(
      [{ ...base('p'), type: 'criterion', when: { match: 'all', conditions: [] } }],
      [edge('start', 'next', 'p'), edge('p', 'met', 'a')],
    );
    const { program } = compile(broken);
    expect(await bySql(database(), program, [{}])).toEqual(byEngine(program, [{}]));
  });
});
