import { expect, it } from '@jest/globals';
import type { Facts, FactValue, GradingDocument } from '@tierwright/model';
import fc from 'fast-check';
import { compile, withCuts } from '../compile.js';
import { computeCuts } from '../cuts.js';
import { evaluate } from '../evaluate.js';
import type { Program } from '../program.js';
import { arbitraryDocument, arbitraryFacts, arbitraryRows } from '../testing/arbitrary-documents.js';
import { onEachSqlDatabase, type SqlDatabase } from '../testing/sql-databases.js';
import { factsInJson } from './fact-places.js';
import { toSql } from './to-sql.js';

const runnable = (document: GradingDocument): Program => {
  const { program, diagnostics } = compile(document);
  expect(diagnostics.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  return program;
};

/** What the query says of some customers: key of the tier, score, last node. */
async function bySql(database: SqlDatabase, program: Program, all: readonly Facts[]) {
  const { dialect } = database;
  const options = { from: 'customer', column: factsInJson(dialect, 'facts'), keep: { at: 'at' } };
  const rows = await database.ask(toSql(program, dialect, options), all);
  return rows.map(({ tier, score, ended_at: end }) => ({ tier, score, end }));
}

/** What the engine says of them. */
const byEngine = (program: Program, all: readonly Facts[]) =>
  all.map((facts) => {
    const { tier, score, steps } = evaluate(program, facts, { trace: true });
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
  const share = (runs: number) => (database().dialect === 'sqlite' ? runs : Math.ceil(runs / 4));

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
      { seed: 32, numRuns: share(300) },
    );
    expect(met).toBeGreaterThan(50);
  });
});
