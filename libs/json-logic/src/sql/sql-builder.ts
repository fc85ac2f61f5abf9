import { isComputed, type Expression } from '../expression.js';
import { comparisonDecimals } from '../rounding.js';
import type { SqlDialect } from './dialect.js';

/** Turns arguments into SQL; given to an operator when a rule is pushed down. */
export interface SqlBuilder {
  readonly dialect: SqlDialect;
  /** A condition in the three-valued logic of SQL itself: NULL is unknown. */
  test(expression: Expression): string;
  /** A double; NULL is unknown. */
  quantity(expression: Expression): string;
  /** A value to compare: computed numbers are rounded first. INVARIANT: a text that no row can hold is not asked for. */
  operand(expression: Expression): string;
  /** The expression under a name of its own, unless it is short, so that using it twice does not double the query. */
  named(sql: string): string;
}

/** Where the query keeps the value of a variable, and how it takes up another column. */
export interface SqlScope {
  readonly dialect: SqlDialect;
  /** The quoted name of the column of a variable; missing values are NULL. */
  column(name: string): string;
  /** Adds a column and answers its quoted name. */
  define(sql: string): string;
}

/** The SQL facet of an operator. */
export interface SqlFacet {
  sqlTest?(args: readonly Expression[], build: SqlBuilder): string;
  sqlQuantity?(args: readonly Expression[], build: SqlBuilder): string;
}

// A name or a literal may stand twice; anything longer becomes a column.
const short = /^(?:"[^"]*"|'[^']{0,60}'(?:::(?:float8|text))?|\(?-?[\d.e+-]+\)?|TRUE|FALSE|NULL)$/;
const longestInline = 1500;

/** What an operator needs to write itself; `facetOf` is the operator table. */
export function sqlBuilderOver(scope: SqlScope, facetOf: (operator: string) => SqlFacet): SqlBuilder {
  const { dialect } = scope;
  const named = (sql: string): string => (short.test(sql) ? sql : scope.define(sql));
  const inline = (sql: string): string => (sql.length > longestInline ? scope.define(sql) : sql);
  const builder: SqlBuilder = {
    dialect,
    named,
    test(expression) {
      if (expression.kind === 'constant') return expression.value === true ? 'TRUE' : 'FALSE';
      if (expression.kind === 'variable') return scope.column(expression.name);
      return inline(facetOf(expression.operator).sqlTest?.(expression.args, builder) ?? refuse(expression.operator));
    },
    quantity(expression) {
      if (expression.kind === 'constant') return dialect.number(Number(expression.value));
      if (expression.kind === 'variable') return scope.column(expression.name);
      return inline(
        facetOf(expression.operator).sqlQuantity?.(expression.args, builder) ?? refuse(expression.operator),
      );
    },
    operand(expression) {
      if (expression.kind === 'variable') return scope.column(expression.name);
      if (expression.kind === 'constant' && typeof expression.value === 'string')
        return dialect.text(expression.value) ?? refuse('text');
      if (expression.type === 'boolean') return builder.test(expression);
      const quantity = builder.quantity(expression);
      return isComputed(expression) ? inline(dialect.round(quantity, comparisonDecimals, named)) : quantity;
    },
  };
  return builder;
}

function refuse(operator: string): never {
  throw new Error(`operator \`${operator}\` has no SQL where it stands`);
}
