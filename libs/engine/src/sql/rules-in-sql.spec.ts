import { it, jest } from '@jest/globals';
import {
  parseRule,
  prepareQuantity,
  prepareTest,
  quantitySql,
  sqlDialects,
  StagedQuery,
  testSql,
  type Expression,
  type Rule,
  type ValueType,
} from '@tierwright/json-logic';
import fc from 'fast-check';
import { onEachSqlDatabase, type SqlDatabase } from '../testing/sql-databases.js';

// A server answers a query in milliseconds, but there are thousands of them.
jest.setTimeout(120_000);

const types = new Map<string, ValueType>([
  ['x', 'number'],
  ['y', 'number'],
  ['z', 'number'],
  ['flag', 'boolean'],
  ['word', 'text'],
  ['other', 'text'],
  ['tags', 'list'],
]);
const names = [...types.keys()];
type Values = Record<string, number | string | boolean | string[] | null>;

/** The columns of the typed values, as a query over JSON has them. */
function columnOf(name: string, { dialect }: SqlDatabase): string {
  const list = types.get(name) === 'list';
  if (dialect === 'sqlite') {
    const value = `json_extract(facts, '$.${name}')`;
    return types.get(name) === 'number' ? `CAST(${value} AS REAL)` : value;
  }
  if (list) return `nullif(facts -> '${name}', 'null'::jsonb)`;
  const cast = { number: 'float8', boolean: 'boolean', text: 'text', list: 'jsonb' }[types.get(name) as ValueType];
  return `(facts ->> '${name}')::${cast}`;
}

/** All answers of some rules about some rows, each rule a column of the one query. */
async function answers(database: SqlDatabase, expressions: readonly Expression[], rows: readonly Values[]) {
  const query = new StagedQuery();
  for (const name of names) query.read(`f_${name}`, columnOf(name, database));
  const at = query.read('k_at', 'at');
  const scope = {
    dialect: sqlDialects[database.dialect],
    column: (name: string) => `"f_${name}"`,
    define: (sql: string) => query.define(sql),
  };
  const answer = expressions.map((expression, index) => ({
    alias: `a${index}`,
    sql: expression.type === 'boolean' ? testSql(expression, scope) : quantitySql(expression, scope),
  }));
  const found = await database.ask(query.write('customer', [{ alias: 'at', sql: at }, ...answer]), rows);
  return found.map((row) =>
    expressions.map(({ type }, index) => {
      const value = row[`a${index}`];
      return type === 'boolean' && typeof value === 'number' ? value === 1 : (value ?? null);
    }),
  );
}

function parsed(rule: unknown): Expression {
  const { expression, findings } = parseRule(rule, types);
  if (!expression) throw new Error(`refused ${JSON.stringify(rule).slice(0, 200)}: ${findings[0]?.code}`);
  return expression;
}

function byRow(expression: Expression, row: Values): unknown {
  const values = names.map((name) => row[name] ?? null);
  const slotOf = (name: string) => names.indexOf(name);
  if (expression.type === 'boolean') return prepareTest(expression, slotOf)(values);
  const number = prepareQuantity(expression, slotOf)(values);
  return number === 0 ? 0 : number;
}

async function sameAnswers(database: SqlDatabase, rules: readonly unknown[], rows: readonly Values[]) {
  const expressions = rules.map(parsed);
  const found = await answers(database, expressions, rows);
  found.forEach((row, at) =>
    row.forEach((answer, index) => {
      const expected = byRow(expressions[index]!, rows[at]!);
      if (answer !== expected && !(answer === 0 && expected === 0)) {
        throw new Error(
          `${JSON.stringify([rules[index], rows[at]]).slice(0, 600)}: SQL ${String(answer)}, row ${String(expected)}`,
        );
      }
    }),
  );
}

const variable = (...of: string[]) => fc.constantFrom(...of).map((name): Rule => ({ var: name }));
const hostile = fc.constantFrom(
  ...[0, 1, -1, 0.1, 0.7, 0.8, 3, 1e-7, 2 ** -537, 2 ** -538, 2 ** -512, 2 ** 512, 1e150, 1e-150, 1e200, 1e-200],
  ...[1e290, 1e302, Number.MAX_VALUE / 1e6, Number.MAX_VALUE, -Number.MAX_VALUE, 8.98846567431158e307],
  ...[Number.MIN_VALUE, -Number.MIN_VALUE, 2 ** -1022, 9007199254740992, 0.5, -0.5, 1e-300, -1e300],
);
const number = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  hostile,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const texts = [
  'x',
  "o'neill",
  'a"b',
  'back\\slash',
  '?',
  '$1',
  '--',
  '日本',
  '😀',
  ' ',
  'X',
  'true',
  '"f_x"',
  "'::float8",
];
const text = fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'binary', maxLength: 4 }));
const held = text.filter((value) => value !== '' && !value.includes('\0') && !/\p{Surrogate}/u.test(value));

const { condition, quantity } = fc.letrec<{ condition: Rule; quantity: Rule }>((tie) => {
  const operation = ([operator, args]: [string, readonly Rule[]]): Rule => ({ [operator]: args });
  const some = (arbitrary: fc.Arbitrary<Rule>, minLength: number, maxLength: number) =>
    fc.array(arbitrary, { minLength, maxLength });
  return {
    quantity: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'rule', withCrossShrink: true },
      variable('x', 'y', 'z'),
      number,
      fc.tuple(fc.constantFrom('+', '*', 'min', 'max'), some(tie('quantity'), 1, 3)).map(operation),
      fc.tuple(fc.constantFrom('-', '/', '%'), some(tie('quantity'), 2, 2)).map(operation),
      fc.tuple(tie('condition'), tie('quantity'), tie('quantity')).map((args): Rule => ({ if: args })),
      tie('quantity').map((argument): Rule => ({ '-': [argument] })),
    ),
    condition: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'rule', withCrossShrink: true },
      variable('flag'),
      fc.tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), some(tie('quantity'), 2, 2)).map(operation),
      fc.tuple(fc.constantFrom('<', '<='), some(tie('quantity'), 3, 3)).map(operation),
      fc.tuple(fc.constantFrom('==', '!='), fc.tuple(variable('word', 'other'), text)).map(operation),
      fc.tuple(fc.constantFrom('==', '!='), fc.tuple(variable('word'), variable('word', 'other'))).map(operation),
      fc.tuple(fc.constantFrom('==', '!='), fc.tuple(variable('flag'), fc.boolean())).map(operation),
      fc.tuple(variable('word', 'other'), fc.array(text, { maxLength: 4 })).map((args): Rule => ({ in: args })),
      fc.tuple(tie('quantity'), fc.array(number, { maxLength: 4 })).map((args): Rule => ({ in: args })),
      fc.tuple(fc.oneof(text, variable('word')), variable('tags')).map((args): Rule => ({ in: args })),
      fc.tuple(fc.constantFrom('and', 'or'), some(tie('condition'), 1, 4)).map(operation),
      fc.tuple(fc.constantFrom('!', '!!'), fc.tuple(tie('condition'))).map(operation),
      some(tie('condition'), 5, 5).map((args): Rule => ({ if: args })),
    ),
  };
});

const orMissing = <V>(value: fc.Arbitrary<V>) => fc.option(value, { freq: 5 });
const row: fc.Arbitrary<Values> = fc.record({
  x: orMissing(number.map((each) => (each === 0 ? 0 : each))),
  y: orMissing(number.map((each) => (each === 0 ? 0 : each))),
  z: orMissing(number.map((each) => (each === 0 ? 0 : each))),
  flag: orMissing(fc.boolean()),
  word: orMissing(held),
  other: orMissing(held),
  tags: orMissing(fc.array(held, { maxLength: 3 })),
});

onEachSqlDatabase('a rule', (database) => {
  it('answers in SQL as it answers on a row, for random conditions, texts and numbers that hurt', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(condition, { minLength: 1, maxLength: 5 }),
        fc.array(row, { minLength: 1, maxLength: 15 }),
        (rules, rows) => sameAnswers(database(), rules, rows),
      ),
      { seed: 21, numRuns: database().dialect === 'sqlite' ? 600 : 200 },
    );
  });

  it('computes the same bits, and nothing where the result is not finite', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(quantity, { minLength: 1, maxLength: 5 }),
        fc.array(row, { minLength: 1, maxLength: 15 }),
        (rules, rows) => sameAnswers(database(), rules, rows),
      ),
      { seed: 22, numRuns: database().dialect === 'sqlite' ? 600 : 200 },
    );
  });

  it('computes the same bits for every operator on every pair of numbers that hurt', async () => {
    const numbers = fc.sample(number, { seed: 23, numRuns: 400 });
    const edges = fc.sample(hostile, { seed: 24, numRuns: 200 });
    const rows = [...numbers, ...edges].map((x, at, all): Values => ({
      x: x === 0 ? 0 : x,
      y: all[(at * 7 + 3) % all.length]! + 0,
    }));
    const pair = [{ var: 'x' }, { var: 'y' }];
    const rules = ['+', '-', '*', '/', '%', 'min', 'max'].map((operator) => ({ [operator]: pair }));
    await sameAnswers(database(), [...rules, { '>=': [{ '+': [{ var: 'x' }, 0] }, { var: 'y' }] }], rows);
  });

  it('stays within what the database takes, however long or deep it is', async () => {
    const wide = Array.from({ length: 1200 }, (_, at) => ({ '>': [{ var: 'x' }, at] }));
    let deep: unknown = { var: 'x' };
    for (let depth = 0; depth < 60; depth += 1) deep = { '+': [1, { '*': [deep, 1] }].slice(0, depth % 2 ? 1 : 2) };
    let nested: unknown = { var: 'flag' };
    for (let depth = 0; depth < 20; depth += 1)
      nested = { '>': [{ if: [nested, { '+': [{ var: 'x' }, depth] }, { '/': [{ var: 'y' }, { var: 'z' }] }] }, 1] };
    const ladder = Array.from({ length: 900 }, (_, at) => [{ '<': [{ var: 'x' }, at] }, at]).flat();
    const rules = [{ and: wide }, { or: wide }, deep, nested, { if: [...ladder, -1] }];
    await sameAnswers(database(), rules, [
      { x: 1700, flag: true, y: 1, z: 0 },
      { x: 12, flag: false, y: 9, z: 2 },
      { x: null },
    ]);
  });
});
