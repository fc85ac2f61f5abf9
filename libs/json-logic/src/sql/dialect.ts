/** The databases a rule can be pushed down to. */
export type SqlDialectName = 'sqlite' | 'postgres';

/** The operators that compute a number from numbers. */
export type SqlArithmetic = '+' | '-' | '*' | '/' | '%' | 'min' | 'max';

/** Gives an expression a column of its own and answers its quoted name; a short one stays as it is. */
export type NameSql = (sql: string) => string;

/**
 * How one database writes values and computes numbers.
 * INVARIANT: nothing here raises at run time, whatever finite numbers come in; what is not finite comes out NULL.
 */
export interface SqlDialect {
  readonly name: SqlDialectName;
  /** A double, exact to the bit. */
  number(value: number): string;
  /** A text literal; null when no row of this database can hold the text. */
  text(value: string): string | null;
  /** The text compared by code points, whatever collation its column has. */
  byCodePoint(text: string): string;
  /** Whether a JSON list (text in SQLite, jsonb in PostgreSQL) holds a text; both are known. */
  listHolds(list: string, item: string): string;
  /** A left fold of at least one number. */
  compute(operator: SqlArithmetic, numbers: readonly string[], name: NameSql): string;
  /** floor(x·10^decimals + 0.5) / 10^decimals. */
  round(number: string, decimals: number, name: NameSql): string;
}

/** A name in double quotes. */
export const quoteIdentifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text in single quotes. INVARIANT: the text has no zero character. */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Whether UTF-8 can write the text: a half of a surrogate pair has no bytes. */
export const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

/** Conditions joined as a balanced tree, because databases limit how deep an expression may be. */
export function joinConditions(conditions: readonly string[], joint: 'AND' | 'OR'): string {
  if (conditions.length === 0) return joint === 'AND' ? 'TRUE' : 'FALSE';
  if (conditions.length <= 2)
    return conditions.length === 1 ? String(conditions[0]) : `(${conditions.join(` ${joint} `)})`;
  const middle = Math.ceil(conditions.length / 2);
  const halves = [conditions.slice(0, middle), conditions.slice(middle)];
  return `(${halves.map((half) => joinConditions(half, joint)).join(` ${joint} `)})`;
}
