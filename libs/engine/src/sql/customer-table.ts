import { quoteIdentifier, type SqlDialectName } from '@tierwright/json-logic';
import type { FactDefinition, LocalizedText } from '@tierwright/model';
import { dayText } from '../days.js';
import { asOfDay, type AsOf } from '../derived.js';
import type { Program } from '../program.js';
import { daysFromDate } from './fact-places.js';
import type { SqlColumn } from './sql-scope.js';
import { toSql } from './to-sql.js';

/** The name of the table or view that an exported query reads. */
const customerTable = 'customers';

/** A column the table must have. */
export interface CustomerColumn {
  /** The key of the fact; the first column names the customer. */
  readonly name: string;
  /** Its type in the dialect. */
  readonly type: string;
  /** The fact that stands in it; null for the name of the customer. */
  readonly fact: FactDefinition | null;
}

/** A column of the answer. */
export interface AnswerMeaning {
  readonly name: string;
  readonly meaning: LocalizedText;
}

/** A query over a plain table of customers, with the table it wants. */
export interface CustomerQuery {
  readonly columns: readonly CustomerColumn[];
  /** The CREATE TABLE statement; a view with the same columns does as well. */
  readonly table: string;
  /** One SELECT. */
  readonly query: string;
  /** The columns it answers with. */
  readonly answers: readonly AnswerMeaning[];
  /** The business day that stands in the query, YYYY-MM-DD; null when nothing depends on it. */
  readonly asOf: string | null;
}

const numbers: Readonly<Record<SqlDialectName, string>> = { sqlite: 'REAL', postgres: 'double precision' };
const texts: Readonly<Record<SqlDialectName, string>> = { sqlite: 'TEXT', postgres: 'text' };
const others: Readonly<Record<SqlDialectName, Partial<Record<FactDefinition['type'], string>>>> = {
  sqlite: { date: 'TEXT', boolean: 'INTEGER', text: 'TEXT', enum: 'TEXT', list: 'TEXT' },
  postgres: { date: 'date', boolean: 'boolean', text: 'text', enum: 'text', list: 'jsonb' },
};

const meanings: readonly AnswerMeaning[] = [
  { name: 'tier', meaning: { zh: '等级代号；未分级为 NULL', en: 'the key of the tier; NULL without a tier' } },
  { name: 'score', meaning: { zh: '最后算出的得分；没有则为 NULL', en: 'the last score computed; NULL without one' } },
  { name: 'ended_at', meaning: { zh: '客户停下的节点编号', en: 'the id of the node where the customer ended' } },
];

/**
 * A program as one SELECT over a table `customers` with a column for each fact that is read. NULL is missing; a date is a
 * `date` in PostgreSQL and YYYY-MM-DD in SQLite, a list is JSON, a boolean is 0 or 1 in SQLite. What follows from the
 * business day is computed in the query, from the one place where the day stands.
 * @example toCustomerQuery(program, 'postgres', '2026-11-30').query
 */
export function toCustomerQuery(program: Program, dialect: SqlDialectName, asOf: AsOf | null = null): CustomerQuery {
  const facts = new Map<string, FactDefinition>();
  const column = (fact: FactDefinition): SqlColumn => {
    facts.set(fact.key, fact);
    const place = `c.${quoteIdentifier(fact.key)}`;
    return fact.type === 'date' ? daysFromDate(dialect, place) : place;
  };
  const day = 'business.day';
  const untimed = `${customerTable} AS c`;
  // The facts that are read are only known once it is written; the name of the customer must be none of them.
  const usesDay = toSql(program, dialect, { from: untimed, column, asOf: day }).includes(day);
  const name = freeName(facts);
  const known = asOfDay(asOf);
  const timed = `${untimed}\n  CROSS JOIN (SELECT ${dayIn(dialect, known)} AS day) AS business`;
  return {
    ...tableOf(name, [...facts.values()], dialect),
    query: toSql(program, dialect, {
      from: usesDay ? timed : untimed,
      column,
      asOf: day,
      keep: { [name]: `c.${quoteIdentifier(name)}` },
    }),
    answers: [{ name, meaning: { zh: '客户编码', en: 'the code of the customer' } }, ...meanings],
    asOf: usesDay && known !== null ? dayText(known) : null,
  };
}

function freeName(facts: ReadonlyMap<string, unknown>): string {
  let name = 'code';
  while (facts.has(name)) name = `customer_${name}`;
  return name;
}

function dayIn(dialect: SqlDialectName, day: number | null): string {
  if (day === null) return 'CAST(NULL AS integer)';
  return dialect === 'sqlite'
    ? `CAST(strftime('%s', '${dayText(day)}') AS INTEGER) / 86400`
    : `DATE '${dayText(day)}' - DATE '1970-01-01'`;
}

function tableOf(name: string, facts: readonly FactDefinition[], dialect: SqlDialectName) {
  const columns: CustomerColumn[] = [
    { name, type: texts[dialect], fact: null },
    ...facts.map((fact) => ({ name: fact.key, type: others[dialect][fact.type] ?? numbers[dialect], fact })),
  ];
  const lines = columns.map(({ name: column, type, fact }, at) => {
    const end = at === columns.length - 1 ? '' : ',';
    return `  ${quoteIdentifier(column)} ${type}${fact ? '' : ' PRIMARY KEY'}${end}${fact ? remarkOf(fact) : ''}`;
  });
  return { columns, table: `CREATE TABLE ${customerTable} (\n${lines.join('\n')}\n);` };
}

/** The names of a fact behind its column, on one line whatever stands in them. */
function remarkOf({ label, unit }: FactDefinition): string {
  const names = [...new Set([label.zh, label.en])].join(' / ');
  return ` -- ${`${names}${unit ? ` (${[...new Set([unit.zh, unit.en])].join(' / ')})` : ''}`.replace(/\s+/g, ' ')}`;
}
