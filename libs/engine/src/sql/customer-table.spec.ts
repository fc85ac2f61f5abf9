import { expect, it, jest } from '@jest/globals';
import { exampleModels } from '@tierwright/examples';
import type { Facts, FactValue, GradingDocument } from '@tierwright/model';
import fc from 'fast-check';
import { compile, withCuts } from '../compile.js';
import { computeCuts } from '../cuts.js';
import { dayNumber, dayText } from '../days.js';
import { evaluate } from '../evaluate.js';
import type { Program } from '../program.js';
import { arbitraryRows } from '../testing/arbitrary-documents.js';
import { aroundInner, datedDocument } from '../testing/dated-documents.js';
import { base, condition, documentOf, edge } from '../testing/documents.js';
import { onEachSqlDatabase, type SqlDatabase } from '../testing/sql-databases.js';
import { toCustomerQuery, type CustomerQuery } from './customer-table.js';

jest.setTimeout(120_000);

/** A value as it stands in a column of its own. */
const stored = (value: FactValue | undefined, dialect: SqlDatabase['dialect']) => {
  if (value === undefined || value === '') return null;
  if (Array.isArray(value)) return JSON.stringify(value);
  return typeof value === 'boolean' && dialect === 'sqlite' ? Number(value) : value;
};

/** The answers of the query over its own table, filled with some customers. */
async function answers(database: SqlDatabase, { table, columns, query }: CustomerQuery, all: readonly Facts[]) {
  const names = columns.map(({ name }) => name);
  const rows = all.map((facts, at) =>
    columns.map(({ fact }) => (fact ? stored(facts[fact.key], database.dialect) : `C${100 + at}`)),
  );
  return database.fill({ table, name: 'customers', columns: names, rows }, `${query} ORDER BY 1`);
}

const byEngine = (program: Program, all: readonly Facts[], asOf: number | string) =>
  all.map((facts, at) => {
    const { tier, score, steps } = evaluate(program, facts, { asOf, trace: true });
    const key = program.document.tiers.find(({ id }) => id === tier)?.key ?? null;
    return { code: `C${100 + at}`, tier: key, score: score === 0 ? 0 : score, ended_at: steps.at(-1)?.node ?? null };
  });

const days = fc.oneof(
  fc.integer({ min: -40, max: 90 }),
  fc.integer({ min: -719162, max: 2932896 }),
  fc.constantFrom(11016, 11017, 19782, 19783, 365, 0, -1),
);

onEachSqlDatabase('the query over a table of customers', (database) => {
  const share = (runs: number) => (database().dialect === 'sqlite' ? runs : Math.ceil(runs / 5));

  it('computes what follows from the business day as the engine does, whatever the day and the dates', async () => {
    const since = fc.option(days.map(dayText), { nil: '' });
    const customers = fc.tuple(arbitraryRows, fc.array(since, { minLength: 15, maxLength: 15 }));
    let timed = 0;
    await fc.assert(
      fc.asyncProperty(datedDocument, customers, days, async (document, [rows, dates], asOf) => {
        const { program: draft } = compile(document);
        const all = rows.map(({ facts }, at): Facts => ({ ...facts, since: dates[at] ?? '' }));
        const program = withCuts(
          draft,
          computeCuts(
            draft,
            all.map((facts) => ({ facts })),
            { asOf },
          ),
        );
        const query = toCustomerQuery(program, database().dialect, asOf);
        if (query.asOf !== null) timed += 1;
        expect(await answers(database(), query, all)).toEqual(byEngine(program, all, asOf));
      }),
      { seed: 41, numRuns: share(150) },
    );
    expect(timed).toBeGreaterThan(share(150) / 2);
  });

  it('asks for each fact of a version that is referred to once, and gives the tiers of the engine', async () => {
    await fc.assert(
      fc.asyncProperty(datedDocument, arbitraryRows, days, async (inner, rows, asOf) => {
        fc.pre(inner.criteriaFlow.nodes.some(({ type }) => type === 'scorecard'));
        const { program } = compile(aroundInner(), { references: { 'inner@1': { document: inner, cuts: {} } } });
        const query = toCustomerQuery(program, database().dialect, asOf);
        expect(new Set(query.columns.map(({ name }) => name)).size).toBe(query.columns.length);
        const all = rows.map(({ facts }) => facts);
        expect(await answers(database(), query, all)).toEqual(byEngine(program, all, asOf));
      }),
      { seed: 42, numRuns: share(40) },
    );
  });

  it('leaves without a tier who needs a business day when none is given', async () => {
    await fc.assert(
      fc.asyncProperty(datedDocument, arbitraryRows, async (document, rows) => {
        const { program } = compile(document);
        const all = rows.map(({ facts }) => facts);
        const query = toCustomerQuery(program, database().dialect);
        const found = await answers(database(), query, all);
        const tiers = all.map((facts) => {
          const { tier } = evaluate(program, facts, { trace: false });
          return program.document.tiers.find(({ id }) => id === tier)?.key ?? null;
        });
        expect(found.map(({ tier }) => tier)).toEqual(tiers);
      }),
      { seed: 43, numRuns: share(40) },
    );
  });

  it('answers every case of every example', async () => {
    for (const { document, cuts, cases } of exampleModels) {
      const { program } = compile(document, { cuts: cuts ?? {} });
      for (const day of new Set(cases.map(({ asOf }) => asOf))) {
        const query = toCustomerQuery(program, database().dialect, day ?? '2026-11-30');
        const typed = cases.flatMap(({ asOf, facts }) => (asOf === day && wellTyped(facts, query) ? [facts] : []));
        expect(await answers(database(), query, typed)).toEqual(byEngine(program, typed, day ?? '2026-11-30'));
      }
    }
  });
});

onEachSqlDatabase('a date that no customer can have', (database) => {
  it('ends the customer where it is read and raises nothing', async () => {
    const when = { match: 'all' as const, conditions: [condition('d', { '>': [{ var: 'since' }, 3] })] };
    const document = documentOf(
      [{ ...base('q'), type: 'criterion', when }],
      [edge('start', 'next', 'q'), edge('q', 'met', 'a'), edge('q', 'otherwise', 'b')],
    );
    const { program } = compile(document);
    const all: Facts[] = ['infinity', '-infinity', '10000-01-01', '1970-01-05', '1970-01-04'].map((since) => ({
      since,
    }));
    const found = await answers(database(), toCustomerQuery(program, database().dialect), all);
    expect(found).toEqual(byEngine(program, all, 0));
    expect(found.map(({ tier }) => tier)).toEqual([null, null, null, 'A', 'B']);
  });
});

/** Whether a column of the right type can hold each value. */
const wellTyped = (facts: Facts, { columns }: CustomerQuery) =>
  columns.every(({ fact }) => {
    const value = fact ? facts[fact.key] : null;
    if (!fact || value === undefined || value === null || value === '') return true;
    if (fact.type === 'boolean') return typeof value === 'boolean';
    if (fact.type === 'list') return Array.isArray(value);
    if (fact.type === 'date') return dayNumber(String(value)) !== null;
    return ['text', 'enum'].includes(fact.type) ? typeof value === 'string' : typeof value === 'number';
  });

it('names the customer by another column when a fact is called code', () => {
  const document: GradingDocument = documentOf(
    [
      {
        ...{ ...base('q'), type: 'criterion' },
        when: { match: 'all', conditions: [condition('q', { '==': [{ var: 'code' }, 'x'] })] },
      },
    ],
    [edge('start', 'next', 'q')],
    [{ key: 'code', label: { zh: '编码\n二', en: 'code' }, type: 'text' }],
  );
  const { columns, table, asOf } = toCustomerQuery(compile(document).program, 'sqlite', 0);
  expect(columns.map(({ name }) => name)).toEqual(['customer_code', 'code']);
  expect(table).toBe(
    'CREATE TABLE customers (\n  "customer_code" TEXT PRIMARY KEY,\n  "code" TEXT -- 编码 二 / code\n);',
  );
  expect(asOf).toBeNull();
});
