import { expect, it, jest } from '@jest/globals';
import { sqlDialects, StagedQuery } from '@tierwright/json-logic';
import type { Facts, GradingDocument } from '@tierwright/model';
import fc from 'fast-check';
import { compile, withCuts } from '../compile.js';
import { computeCuts } from '../cuts.js';
import { firstDay, lastDay } from '../days.js';
import { derive, type AsOf, type Derivation } from '../derived.js';
import { evaluate } from '../evaluate.js';
import type { Program, References } from '../program.js';
import { arbitraryRows } from '../testing/arbitrary-documents.js';
import { aroundInner, datedDocument } from '../testing/dated-documents.js';
import { onEachSqlDatabase, type SqlDatabase } from '../testing/sql-databases.js';
import { deriveColumn } from './derive-column.js';
import { factsInJson } from './fact-places.js';
import { toSql } from './to-sql.js';

// A server answers a query in milliseconds, but there are thousands of them.
jest.setTimeout(120_000);

const runnable = (document: GradingDocument, references: References = {}): Program => {
  const { program, diagnostics } = compile(document, { references });
  expect(diagnostics.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  return program;
};

async function bySql(database: SqlDatabase, program: Program, all: readonly Facts[], asOf: string) {
  const { dialect } = database;
  const query = toSql(program, dialect, {
    from: 'customer',
    column: factsInJson(dialect, 'facts'),
    keep: { at: 'at' },
    asOf,
  });
  const rows = await database.ask(query, all);
  return rows.map(({ tier, score, ended_at: end }) => ({ tier, score, end }));
}

const byEngine = (program: Program, all: readonly Facts[], asOf: AsOf | null) =>
  all.map((facts) => {
    const { tier, score, steps } = evaluate(program, facts, { asOf, trace: true });
    const key = program.document.tiers.find(({ id }) => id === tier)?.key ?? null;
    return { tier: key, score: score === 0 ? 0 : score, end: steps.at(-1)?.node ?? null };
  });

const ways: Derivation['how'][] = [
  ...(['days', 'months', 'years'] as const).map((unit) => ({ unit })),
  ...[1, 10.5, 30, 365, 3e-300, 1e6].flatMap((days) => [
    { method: 'linear' as const, days },
    { method: 'half-life' as const, days },
  ]),
];

/** Two days of which the second is often near, and often the end of a month. */
const pairs = fc
  .tuple(fc.integer({ min: firstDay, max: lastDay }), fc.integer({ min: -1500, max: 1500 }), fc.boolean())
  .map(([since, apart, recent]) => {
    const from = recent ? since % 20_000 : since;
    return { since: from, today: Math.min(lastDay, Math.max(firstDay, from + apart)) };
  });

onEachSqlDatabase('time', (database) => {
  const share = (runs: number) => (database().dialect === 'sqlite' ? runs : Math.ceil(runs / 5));

  it('passes for two days to the bit as in the engine, in days, months, years and what decay leaves', async () => {
    const { dialect } = database();
    const query = new StagedQuery();
    const at = query.read('k_at', 'at');
    const place = (key: string) => (dialect === 'sqlite' ? `json_extract(facts, '$.${key}')` : `facts ->> '${key}'`);
    const double = dialect === 'sqlite' ? 'REAL' : 'float8';
    const since = query.read('x_since', `CAST(${place('since')} AS ${double})`);
    const today = query.read('x_today', `CAST(${place('today')} AS ${double})`);
    const scope = { dialect: sqlDialects[dialect], define: (sql: string) => query.define(sql) };
    const answer = ways.map((how, index) => {
      return { alias: `a${index}`, sql: query.define(deriveColumn({ since: 'since', how }, since, today, scope)) };
    });
    const sql = query.write('customer', [{ alias: 'at', sql: at }, ...answer]);
    const edges = [
      { since: firstDay, today: lastDay },
      { since: lastDay, today: firstDay },
      { since: lastDay, today: lastDay },
      ...Array.from({ length: 700 }, (_, passed) => ({ since: 19_700, today: 19_700 + passed })),
      ...Array.from({ length: 400 }, (_, passed) => ({ since: 20_088 - passed, today: 20_148 })),
    ];
    const all = [...edges, ...fc.sample(pairs, { seed: 36, numRuns: share(10_000) })];
    const found = await database().ask(sql, all);
    found.forEach((row, at) => {
      const { since: from, today } = all[at]!;
      const expected = ways.map((how) => derive({ since: 'since', how }, from, today));
      expect({ from, today, found: ways.map((_, index) => row[`a${index}`]) }).toEqual({
        from,
        today,
        found: expected,
      });
    });
  });

  it('passes for facts in one column of JSON, behind a reference too', async () => {
    const tiers = new Set<unknown>();
    await fc.assert(
      fc.asyncProperty(datedDocument, arbitraryRows, fc.integer({ min: -20, max: 70 }), async (inner, rows, asOf) => {
        fc.pre(inner.criteriaFlow.nodes.some(({ type }) => type === 'scorecard'));
        const draft = runnable(inner);
        const cuts = computeCuts(draft, rows, { asOf });
        const around = runnable(aroundInner(), { 'inner@1': { document: inner, cuts } });
        const all = rows.map(({ facts }, at) => (at % 9 === 8 ? { ...facts, since: '1970-02-30' } : facts));
        for (const program of [withCuts(draft, cuts), around]) {
          const expected = byEngine(program, all, asOf);
          expect(await bySql(database(), program, all, String(asOf))).toEqual(expected);
          for (const { tier } of expected) tiers.add(tier);
        }
      }),
      { seed: 38, numRuns: share(50) },
    );
    expect(tiers.size).toBe(4);
  });
});
