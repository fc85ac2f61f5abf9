import type { SqlDialect } from '@tierwright/json-logic';
import type { Derivation } from '../derived.js';
import { decayDecimals, lastHalf, seriesLength } from '../half-life.js';

/** What a derivation needs of the query it becomes columns of. */
interface DerivedScope {
  readonly dialect: SqlDialect;
  /** Adds a column and answers its quoted name. */
  readonly define: (sql: string) => string;
}

/** The value of `derive` in SQL, from two columns that hold days since 1970-01-01 as doubles. */
export function deriveColumn({ how }: Derivation, since: string, asOf: string, scope: DerivedScope): string {
  if ('unit' in how) return how.unit === 'days' ? `${asOf} - ${since}` : fullUnits(how.unit, since, asOf, scope);
  const { dialect, define } = scope;
  const days = define(`CASE WHEN ${asOf} > ${since} THEN ${asOf} - ${since} WHEN ${asOf} <= ${since} THEN 0 END`);
  // Nothing is left so late; a division by a tiny length would overflow there.
  const end = dialect.number(how.method === 'linear' ? how.days : lastHalf * how.days);
  const lengths = define(`CASE WHEN ${days} < ${end} THEN ${days} / ${dialect.number(how.days)} END`);
  const left = how.method === 'linear' ? `1 - ${lengths}` : halfLifeSql(lengths, scope);
  const rounded = define(dialect.round(define(left), decayDecimals, define));
  return `CASE WHEN ${days} IS NOT NULL THEN coalesce(${rounded}, 0) END`;
}

/** The steps of `halfLifeLeft`, from a number of half-lives, to the bit. */
function halfLifeSql(halves: string, { dialect, define }: DerivedScope): string {
  const x = define(`(${halves} - floor(${halves})) * ${dialect.number(Math.LN2)}`);
  let left = dialect.number(1);
  for (let at = seriesLength; at > 0; at -= 1) {
    left = `(${dialect.number(1)} - ${x} / ${dialect.number(at)} * ${left})`;
  }
  return `${left} / (1 << CAST(floor(${halves}) AS integer))`;
}

/** Full months or years between two days, negative when the first is the later one. */
function fullUnits(unit: 'months' | 'years', since: string, asOf: string, { define }: DerivedScope): string {
  const from = civil(define(`CASE WHEN ${since} <= ${asOf} THEN ${since} ELSE ${asOf} END`), define);
  const later = define(`CASE WHEN ${since} <= ${asOf} THEN ${asOf} ELSE ${since} END`);
  const to = civil(later, define);
  // A month is full on the same day, or on the last day of a month that has no such day.
  const endsMonth = `${civil(define(`${later} + 1`), define).day} = 1`;
  const full = define(
    `${to.month} - ${from.month} - CASE WHEN ${to.day} >= ${from.day} OR ${endsMonth} THEN 0 ELSE 1 END`,
  );
  const whole = unit === 'months' ? full : define(`floor(${full} / 12)`);
  return `CASE WHEN ${since} <= ${asOf} THEN ${whole} ELSE 0 - ${whole} END`;
}

/**
 * The running number of the month and the day of the month of a day since 1970-01-01, by arithmetic that no date
 * function of a database limits: years that begin in March have their leap day at the end (H. Hinnant's civil_from_days).
 */
function civil(day: string, define: (sql: string) => string): { month: string; day: string } {
  const shifted = define(`${day} + 719468`);
  const era = define(`floor(${shifted} / 146097)`);
  const ofEra = define(`${shifted} - ${era} * 146097`);
  const year = define(
    `floor((${ofEra} - floor(${ofEra} / 1460) + floor(${ofEra} / 36524) - floor(${ofEra} / 146096)) / 365)`,
  );
  const ofYear = define(`${ofEra} - (365 * ${year} + floor(${year} / 4) - floor(${year} / 100))`);
  const month = define(`floor((5 * ${ofYear} + 2) / 153)`);
  return {
    month: define(`(${year} + ${era} * 400) * 12 + ${month}`),
    day: define(`${ofYear} - floor((153 * ${month} + 2) / 5) + 1`),
  };
}
