import type { Expression } from '../expression.js';
import { operatorOf } from '../prepare.js';
import type { SqlDialect, SqlDialectName } from './dialect.js';
import { postgres } from './postgres.js';
import { sqlBuilderOver, type SqlScope } from './sql-builder.js';
import { sqlite } from './sqlite.js';

/** The dialects by name. */
export const sqlDialects: Readonly<Record<SqlDialectName, SqlDialect>> = { sqlite, postgres };

/**
 * A condition as an SQL expression that is true, false, or NULL for unknown.
 * @example testSql(expression, { dialect: sqlDialects.sqlite, column: (name) => `"${name}"`, define }) // ("x" >= 5.0)
 */
export const testSql = (expression: Expression, scope: SqlScope): string =>
  sqlBuilderOver(scope, operatorOf).test(expression);

/** A number as an SQL expression; NULL is unknown. */
export const quantitySql = (expression: Expression, scope: SqlScope): string =>
  sqlBuilderOver(scope, operatorOf).quantity(expression);
