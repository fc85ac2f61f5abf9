import { isWellFormed, quoteText, type NameSql, type SqlDialect } from './dialect.js';
import { float, judgedPair } from './postgres-arithmetic.js';

// PostgreSQL folds constants even in the branch of a CASE that is not taken, and raises there; a column is not folded.
const unfolded = (number: string, name: NameSql): string => name(number.startsWith("'") ? `(${number})` : number);

/** PostgreSQL from 12 on, where a double is written with all its digits. */
export const postgres: SqlDialect = {
  name: 'postgres',
  number: float,
  text: (value) => {
    if (!isWellFormed(value) || value.includes('\0')) return null;
    // With a backslash the plain form would depend on a setting of the server.
    return value.includes('\\') ? `(E${quoteText(value.replaceAll('\\', '\\\\'))})::text` : `${quoteText(value)}::text`;
  },
  byCodePoint: (text) => `${text} COLLATE "C"`,
  listHolds: (list, item) => `${list} @> to_jsonb(${item})`,
  compute: (operator, [first = 'NULL', ...rest], name) => {
    if (rest.length === 0) return operator === '-' ? `(-${first})` : first;
    return rest.reduce((before, next) => judgedPair(operator, unfolded(before, name), unfolded(next, name)), first);
  },
  round: (number, decimals, name) => {
    const x = unfolded(number, name);
    const power = float(10 ** decimals);
    const fits = `CASE WHEN abs(${x}) < 1e290 THEN TRUE ELSE abs(${x} * ${float(2 ** -100)} * ${power}) < ${float(2 ** 924)} END`;
    return `(CASE WHEN ${fits} THEN floor(${x} * ${power} + 0.5::float8) / ${power} END)`;
  },
};
