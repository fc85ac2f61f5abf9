import type { SqlDialect } from '@tierwright/json-logic';
import type { FactDefinition } from '@tierwright/model';
import type { Program } from '../program.js';
import type { Scope } from '../scope.js';

/** Where a query finds a fact; a plain text is the value. */
export type SqlColumn =
  | string
  | {
      /**
       * SQL for the value, NULL or '' when it is missing: a number that fits a double, a date as days since 1970-01-01,
       * a text, a boolean (0 or 1 in SQLite), a list as JSON (jsonb in PostgreSQL).
       */
      readonly value: string;
      /** SQL that is true where the value is of the wrong type, so that the customer ends where it would be read. */
      readonly unusable: string;
    };

/** What a query is about. SQL texts in it are taken as they are: never make them from what a user wrote. */
export interface SqlExportOptions {
  /** What stands behind FROM: a table, a join, a subquery in brackets with a name. */
  readonly from: string;
  /**
   * Where a fact stands; `factsInJson` and the date helpers write the usual places. Without `asOf`, what follows from
   * the business day, computed facts and the factors `$decay_…` of scorecards, is asked for too, with the inputs of the
   * JsonLogic export; `factsInJson` does not have it and leaves the customers ungraded who need it.
   */
  readonly column: (fact: FactDefinition) => SqlColumn;
  /** SQL for the business day, in days since 1970-01-01; the query then computes what follows from it. */
  readonly asOf?: string;
  /** Columns of the customer in the answer, by name. */
  readonly keep?: Readonly<Record<string, string>>;
}

/** What a version that is referred to gives in a query. */
export interface ReferredColumns {
  /** The index of the tier; NULL is ungraded. */
  readonly rank: string;
  readonly score: string;
  /** True where a value cannot be used, so that nobody may answer; null when that cannot be. */
  readonly unusable: string | null;
}

/** What a kind of node is told while its node is written in SQL. */
export interface SqlNodeScope extends Scope {
  readonly dialect: SqlDialect;
  /** The quoted column of a fact or of an earlier number; NULL is missing. */
  column(key: string): string;
  /** Adds a column and answers its quoted name; the same expression has one column. */
  define(sql: string): string;
  /** The same, unless the expression is as short as a name. */
  named(sql: string): string;
  /** Gives the number a node computes its column, for those who come by, and answers its name. */
  set(output: string, sql: string): string;
  /** Adds the columns of a version that is referred to. */
  refer(version: Program): ReferredColumns;
  /** Makes a number the score of the customer. */
  score(column: string): void;
  /** Limits the tier of those who come by and for whom the condition is true to an index or worse. */
  limit(condition: string, tier: number): void;
}
