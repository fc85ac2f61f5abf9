import { isWellFormed, quoteText, type NameSql, type SqlArithmetic, type SqlDialect } from './dialect.js';

// SQLite refuses expressions deeper than 1,000; a fold is cut into columns long before.
const longestFold = 100;

/** The number, or NULL when it is infinite; SQLite has no NaN, it is NULL there. */
const finite = (sql: string): string => `nullif(nullif(${sql}, 9e999), -9e999)`;

function fold(operator: SqlArithmetic, [first = 'NULL', ...rest]: readonly string[], name: NameSql): string {
  let result = first;
  for (let at = 0; at < rest.length; at += longestFold) {
    const part = rest.slice(at, at + longestFold);
    const before = at === 0 ? result : name(result);
    if (operator === 'min' || operator === 'max') result = `${operator}(${[before, ...part].join(', ')})`;
    else if (operator === '%') result = `mod(${before}, ${part.join(', ')})`;
    else result = `(${[before, ...part].join(` ${operator} `)})`;
  }
  return result;
}

/** SQLite from 3.35 on, built with its math functions as all usual builds are. */
export const sqlite: SqlDialect = {
  name: 'sqlite',
  number: (value) => {
    const text = String(value);
    const real = /[.e]/.test(text) ? text : `${text}.0`;
    return value < 0 ? `(${real})` : real;
  },
  text: (value) => {
    if (!isWellFormed(value)) return null;
    if (!value.includes('\0')) return quoteText(value);
    return `(${value.split('\0').map(quoteText).join(' || char(0) || ')})`;
  },
  byCodePoint: (text) => `${text} COLLATE BINARY`,
  listHolds: (list, item) => `EXISTS (SELECT 1 FROM json_each(${list}) AS e WHERE e.value = ${item} COLLATE BINARY)`,
  compute: (operator, numbers, name) => {
    if (numbers.length > 1) return finite(fold(operator, numbers, name));
    return operator === '-' ? `(-${numbers.join('')})` : numbers.join('');
  },
  round: (number, decimals) => {
    const power = sqlite.number(10 ** decimals);
    return finite(`(floor(${number} * ${power} + 0.5) / ${power})`);
  },
};
