/** What an expression or a variable holds; a date is a number of days since 1970-01-01. */
export type ValueType = 'number' | 'text' | 'boolean' | 'list';

/** The types of the variables a rule may read, by name. */
export type VariableTypes = ReadonlyMap<string, ValueType>;

/** A typed value of a variable; null is missing. */
export type Value = number | string | boolean | readonly string[] | null;

/** The values of one row by slot; a slot nobody has filled yet is undefined and counts as missing. */
export type Values = readonly (Value | undefined)[];

/** A JsonLogic rule as JSON: a literal, a list, or an object with exactly one operator. */
export type Rule = number | string | boolean | null | readonly Rule[] | { readonly [operator: string]: Rule };

/** Any JSON value: what rules are run on and what they answer. */
export type Json = number | string | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An answer of three-valued logic; null is unknown. */
export type Truth = boolean | null;
