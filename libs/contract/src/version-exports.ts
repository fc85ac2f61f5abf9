import { FactType, LocalizedText } from '@tierwright/model';
import { z } from 'zod';
import { Day } from './list.js';
import { route } from './route.js';

const version = '/api/v1/grading-models/:key/versions/:number';
const problems = ['unknown-model', 'unknown-version'] as const;

export const readJsonLogic = route({
  method: 'GET',
  path: `${version}/json-logic`,
  permission: 'read-models',
  summary: 'The version as plain JsonLogic that any engine runs',
  response: z
    .looseObject({})
    .meta({ id: 'JsonLogicExport', description: 'inputs, steps to run in order, and the result' }),
  problems,
});

export const SqlDialect = z
  .enum(['sqlite', 'postgres'])
  .meta({ id: 'SqlDialect', description: 'A database: SQLite from 3.38, PostgreSQL from 13' });
export type SqlDialect = z.infer<typeof SqlDialect>;

const SqlColumn = z
  .strictObject({
    name: z.string(),
    type: z.string(),
    /** The fact that stands in it; null for the code of the customer. */
    fact: z.strictObject({ label: LocalizedText, type: FactType, unit: LocalizedText.optional() }).nullable(),
  })
  .meta({
    id: 'SqlColumn',
    description:
      'A column the query reads: NULL is missing; a date is a date in PostgreSQL and YYYY-MM-DD in SQLite, a boolean 0 or 1 in SQLite, a list JSON',
  });

const SqlAnswer = z
  .strictObject({ name: z.string(), meaning: LocalizedText })
  .meta({ id: 'SqlAnswer', description: 'A column of the answer' });

export const SqlExport = z
  .strictObject({
    dialect: SqlDialect,
    /** The business day that stands in the query, once; null when nothing depends on it. */
    asOf: Day.nullable(),
    columns: z.array(SqlColumn),
    /** CREATE TABLE for `customers`; a view with the same columns does as well. */
    table: z.string(),
    /** One SELECT over `customers`. */
    query: z.string(),
    answers: z.array(SqlAnswer),
  })
  .meta({ id: 'SqlExport', description: 'The version as one SELECT over a table of customers, and that table' });
export type SqlExport = z.infer<typeof SqlExport>;

export const readSql = route({
  method: 'GET',
  path: `${version}/sql`,
  permission: 'read-models',
  summary: 'The version as one SELECT that gives the same tiers in your database',
  query: z.strictObject({
    dialect: SqlDialect,
    /** Today unless said. */
    asOf: Day.optional(),
  }),
  response: SqlExport,
  problems,
});

const TextLanguage = z.enum(['zh', 'en']).meta({ id: 'TextLanguage', description: 'The language of a text' });

export const ModelWords = z
  .strictObject({
    language: TextLanguage,
    name: z.string(),
    description: z.string(),
    steps: z.array(
      z.strictObject({
        /** Id of the node. */
        node: z.string(),
        kind: z.string(),
        /** What it does and where each of its exits leads. */
        text: z.string(),
        /** The points, cells or rows behind it. */
        details: z.array(z.string()),
      }),
    ),
    /** How long a tier is kept. */
    stability: z.string(),
  })
  .meta({
    id: 'ModelWords',
    description: 'The version as sentences, each node once: the start, the steps in the order of the flow, the tiers',
  });
export type ModelWords = z.infer<typeof ModelWords>;

export const readWords = route({
  method: 'GET',
  path: `${version}/words`,
  permission: 'read-models',
  summary: 'The version as the business reads it',
  query: z.strictObject({ language: TextLanguage }),
  response: ModelWords,
  problems,
});
