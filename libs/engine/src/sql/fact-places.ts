import { quoteText, type SqlDialectName } from '@tierwright/json-logic';
import type { FactDefinition } from '@tierwright/model';
import type { SqlColumn } from './sql-scope.js';

const dayPattern = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';
const dayGlob = '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]';

/** A text column of YYYY-MM-DD as days since 1970-01-01; any other text cannot be used. */
export function daysFromText(dialect: SqlDialectName, text: string): SqlColumn {
  return dialect === 'sqlite' ? sqliteDays(text) : postgresDays(text);
}

/** A date column as days since 1970-01-01; SQLite has no dates, only texts. */
export function daysFromDate(dialect: SqlDialectName, date: string): SqlColumn {
  if (dialect === 'sqlite') return sqliteDays(date);
  // PostgreSQL also has dates that are infinite or in no year of four digits.
  const isDay = `(${date})::date BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'`;
  return { value: `CASE WHEN ${isDay} THEN (${date})::date - DATE '1970-01-01' END`, unusable: `NOT ${isDay}` };
}

function sqliteDays(text: string): SqlColumn {
  // SQLite rolls 31 February over; the day must come back as it was written.
  const isDay = `(${text}) GLOB '${dayGlob}' AND (${text}) >= '0001' AND strftime('%Y-%m-%d', ${text}) IS (${text})`;
  return {
    value: `CASE WHEN ${isDay} THEN CAST(strftime('%s', ${text}) AS INTEGER) / 86400 END`,
    unusable: `(${text}) <> '' AND NOT (typeof(${text}) = 'text' AND ${isDay})`,
  };
}

function postgresDays(text: string): SqlColumn {
  const part = (from: number, length: number) => `substr(${text}, ${from}, ${length})::int`;
  const month = part(6, 2);
  const first = `make_date(${part(1, 4)}, ${month}, 1)`;
  const day = `(${first} + ${part(9, 2)} - 1)`;
  // A date that is none would raise, so the day is counted from the first of its month and must stay in it.
  const isDay = `CASE WHEN (${text}) !~ '${dayPattern}' THEN FALSE
    WHEN ${part(1, 4)} < 1 OR ${month} NOT BETWEEN 1 AND 12 OR ${part(9, 2)} < 1 THEN FALSE
    ELSE extract(month FROM ${day}) = ${month} END`;
  return {
    value: `CASE WHEN ${isDay} THEN ${day} - DATE '1970-01-01' END`,
    unusable: `(${text}) <> '' AND NOT ${isDay}`,
  };
}

/**
 * Facts that stand in one column of JSON by their keys (text in SQLite, jsonb in PostgreSQL), judged by their JSON type
 * as the engine judges them.
 * @example toSql(program, 'sqlite', { from: 'customer', column: factsInJson('sqlite', 'facts') })
 */
export function factsInJson(dialect: SqlDialectName, json: string): (fact: FactDefinition) => SqlColumn {
  return (fact) => {
    // What follows from the business day does not stand in stored facts; a value that does is not to be trusted.
    if (fact.computed || fact.key.startsWith('$')) return { value: 'NULL', unusable: 'TRUE' };
    return dialect === 'sqlite' ? inSqlite(fact, json) : inPostgres(fact, json);
  };
}

type JsonKind = 'number' | 'boolean' | 'text' | 'list';

const jsonKinds: Readonly<Record<FactDefinition['type'], JsonKind>> = {
  number: 'number',
  money: 'number',
  percent: 'number',
  integer: 'number',
  date: 'text',
  boolean: 'boolean',
  text: 'text',
  enum: 'text',
  list: 'list',
};

const sqliteTypes: Readonly<Record<JsonKind, string>> = {
  number: "'integer', 'real'",
  boolean: "'true', 'false'",
  text: "'text'",
  list: "'array'",
};

function inSqlite(fact: FactDefinition, json: string): SqlColumn {
  const path = quoteText(`$.${fact.key}`);
  const value = `json_extract(${json}, ${path})`;
  const wrong = `json_type(${json}, ${path}) NOT IN ('null', ${sqliteTypes[jsonKinds[fact.type]]}) AND ${value} IS NOT ''`;
  return typed(fact, value, wrong, 'sqlite');
}

const postgresTypes: Readonly<Record<JsonKind, string>> = {
  number: 'number',
  boolean: 'boolean',
  text: 'string',
  list: 'array',
};

function inPostgres(fact: FactDefinition, json: string): SqlColumn {
  const kind = jsonKinds[fact.type];
  const key = quoteText(fact.key);
  const text = `((${json}) ->> ${key})`;
  const part = `((${json}) -> ${key})`;
  const fits = `jsonb_typeof(${part}) = '${postgresTypes[kind]}'`;
  const wrong = `NOT (jsonb_typeof(${part}) IN ('null', '${postgresTypes[kind]}')) AND ${text} <> ''`;
  if (kind === 'text') return typed(fact, `CASE WHEN ${fits} THEN ${text} END`, wrong, 'postgres');
  if (kind === 'boolean') return { value: `CASE WHEN ${fits} THEN ${text}::boolean END`, unusable: wrong };
  if (kind === 'list') return { value: `CASE WHEN ${fits} THEN ${part} END`, unusable: wrong };
  // Numbers of JSON have any size here; those that no double can hold are not finite, or nothing at all.
  const size = `abs(${text}::numeric)`;
  const value = `CASE WHEN ${fits} THEN
    CASE WHEN ${size} > 1.7976931348623157e308 THEN NULL WHEN ${size} < 5e-324 THEN 0 ELSE ${text}::float8 END END`;
  return { value, unusable: `${wrong} OR CASE WHEN ${fits} THEN ${size} > 1.7976931348623157e308 ELSE FALSE END` };
}

/** A date in JSON is a text that must be a day. */
function typed(fact: FactDefinition, value: string, wrong: string, dialect: SqlDialectName): SqlColumn {
  if (fact.type !== 'date') return { value, unusable: wrong };
  const days = daysFromText(dialect, value);
  return typeof days === 'string' ? days : { value: days.value, unusable: `(${wrong}) OR (${days.unusable})` };
}
