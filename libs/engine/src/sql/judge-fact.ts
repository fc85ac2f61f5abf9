import { joinConditions, quoteText, type SqlDialect } from '@tierwright/json-logic';
import type { FactDefinition } from '@tierwright/model';

/** How a fact is judged on its raw column: what makes it missing, what makes it unusable, and its typed value. */
export interface JudgedColumn {
  readonly missing: string;
  readonly bad: string;
  readonly value: string;
}

/** The judgement of `judgeValue` in SQL; `raw` is the name of the column. */
export function judgeColumn(fact: FactDefinition, raw: string, dialect: SqlDialect): JudgedColumn {
  const judged = dialect.name === 'sqlite' ? onSqlite(fact, raw, dialect) : onPostgres(fact, raw, dialect);
  return judged;
}

const numeric: ReadonlySet<FactDefinition['type']> = new Set(['number', 'money', 'percent', 'integer', 'date']);

function onSqlite(fact: FactDefinition, raw: string, dialect: SqlDialect): JudgedColumn {
  const missing = `${raw} IS NULL OR ${raw} = ''`;
  if (numeric.has(fact.type)) {
    const value = `CAST(${raw} AS REAL)`;
    const bad = [`typeof(${raw}) NOT IN ('integer', 'real')`, outside(fact, value, dialect)];
    return { missing, bad: joinConditions(bad, 'OR'), value };
  }
  if (fact.type === 'boolean') return { missing, bad: `${raw} NOT IN (0, 1)`, value: raw };
  const text = `typeof(${raw}) <> 'text'`;
  if (fact.type !== 'list') {
    return { missing, bad: joinConditions([text, ...noOption(fact, raw, dialect)], 'OR'), value: raw };
  }
  const items = optionList(fact, dialect);
  const item = items ? ` OR e.value COLLATE BINARY NOT IN (${items})` : '';
  const bad = `CASE WHEN ${text} THEN TRUE WHEN NOT json_valid(${raw}) THEN TRUE
    WHEN json_type(${raw}) <> 'array' THEN TRUE
    ELSE EXISTS (SELECT 1 FROM json_each(${raw}) AS e WHERE e.type <> 'text'${item}) END`;
  return { missing, bad, value: raw };
}

function onPostgres(fact: FactDefinition, raw: string, dialect: SqlDialect): JudgedColumn {
  const missing = `${raw} IS NULL`;
  if (numeric.has(fact.type)) {
    const value = `${raw}::float8`;
    return { missing, bad: outside(fact, value, dialect), value };
  }
  if (fact.type === 'boolean') return { missing, bad: 'FALSE', value: raw };
  if (fact.type !== 'list') {
    const value = `${raw}::text`;
    return { missing: `${missing} OR ${value} = ''`, bad: joinConditions(noOption(fact, value, dialect), 'OR'), value };
  }
  const options = (fact.options ?? []).map(({ value }) => value).filter((value) => dialect.text(value) !== null);
  const known = fact.options?.length ? `WHEN NOT (${raw} <@ ${jsonText(options, dialect)}::jsonb) THEN TRUE` : '';
  const list = `CASE WHEN jsonb_typeof(${raw}) = 'array' THEN ${raw} ELSE '[]'::jsonb END`;
  const bad = `CASE WHEN jsonb_typeof(${raw}) <> 'array' THEN TRUE ${known}
    ELSE EXISTS (SELECT 1 FROM jsonb_array_elements(${list}) AS e WHERE jsonb_typeof(e) <> 'string') END`;
  return { missing, bad, value: raw };
}

/** Not finite, outside the range, or a fraction where a whole number is wanted. */
function outside(fact: FactDefinition, value: string, dialect: SqlDialect): string {
  const { min = -Number.MAX_VALUE, max = Number.MAX_VALUE } = fact.range ?? {};
  const finite = [Math.max(min, -Number.MAX_VALUE), Math.min(max, Number.MAX_VALUE)].map((end) => dialect.number(end));
  const range = `NOT (${value} BETWEEN ${finite.join(' AND ')})`;
  return fact.type === 'integer' ? `(${range} OR ${value} <> floor(${value}))` : range;
}

/** The options as a list of literals; null when every text may stand. */
function optionList({ options }: FactDefinition, dialect: SqlDialect): string | null {
  if (!options || options.length === 0) return null;
  return options.flatMap(({ value }) => dialect.text(value) ?? []).join(', ') || quoteText('');
}

function noOption(fact: FactDefinition, text: string, dialect: SqlDialect): string[] {
  const items = fact.type === 'enum' ? optionList(fact, dialect) : null;
  return items ? [`${dialect.byCodePoint(text)} NOT IN (${items})`] : [];
}

const jsonText = (texts: readonly string[], dialect: SqlDialect): string =>
  dialect.text(JSON.stringify(texts)) ?? quoteText('[]');
