import type { ColumnFacet } from '../columns/column-builder.js';
import type { Expression } from '../expression.js';
import type { Numbers } from '../run/coercion.js';
import type { Evaluate } from '../run/frame.js';
import type { SqlFacet } from '../sql/sql-builder.js';
import type { Rule, Truth, Value, Values, ValueType, VariableTypes } from '../value.js';
import type { OperatorName } from '../words/operator-name.js';

/** Answers a condition for a row; null is unknown. */
export type Test = (values: Values) => Truth;

/** Computes a number for a row; null is unknown, and so is every result that is not finite. */
export type Quantity = (values: Values) => number | null;

/** Reads a value of any type from a row. */
export type Term = (values: Values) => Value;

/** Where a row keeps the value of a variable. */
export type SlotOf = (name: string) => number;

/** Turns arguments into closures; given to an operator when a rule is prepared. */
export interface Builder {
  test(expression: Expression): Test;
  quantity(expression: Expression): Quantity;
  /** A value to compare: computed numbers are rounded first. */
  operand(expression: Expression): Term;
  readonly slotOf: SlotOf;
}

/** A condition in plain JsonLogic: one rule that is true when it surely holds, one when it surely does not. */
export interface LoweredTest {
  readonly whenTrue: Rule;
  readonly whenFalse: Rule;
}

/** A value in plain JsonLogic: right wherever `known` is true. */
export interface LoweredValue {
  readonly value: Rule;
  readonly known: Rule;
}

/** Turns arguments into plain JsonLogic; given to an operator when a rule is lowered. */
export interface Lowering {
  test(expression: Expression): LoweredTest;
  quantity(expression: Expression): LoweredValue;
  operand(expression: Expression): LoweredValue;
  /** The value under a name of its own when it is long, so that using it twice does not double the rule. */
  named(value: LoweredValue): LoweredValue;
  /** The same for a condition whose two rules are both used more than once. */
  decided(test: LoweredTest): LoweredTest;
}

/** What is wrong with the arguments of an operator. */
export type Misuse = 'invalid-argument' | 'type-mismatch';

/** Turns the parts of a rule into closures; given to an operator when a rule is prepared to run on any data. */
export interface RuleBuilder {
  rule(rule: unknown): Evaluate;
  readonly numbers: Numbers;
}

/** Everything the language knows of one operator: the row of the table. */
export interface Operator {
  readonly name: OperatorName;
  /** Fewest and most arguments in the full language. */
  readonly arity: readonly [number, number];
  /** Whether the arguments stand in a list in the rule itself, because not all of them are always evaluated. */
  readonly lazy?: boolean;
  /** Whether its answer can hold the same part so often that it must be measured. */
  readonly grows?: boolean;
  /** How it runs on any data: `argument` is what stands behind its name in the rule. */
  run(argument: unknown, build: RuleBuilder): Evaluate;
  /** A faster way for arguments of known types, or null; it asks each value for its type, so no answer differs. */
  runTyped?(argument: unknown, build: RuleBuilder, types: VariableTypes): Evaluate | null;
}

/** An operator of the portable profile: how it is typed, runs on typed values and columns, is lowered and is written in SQL. */
export interface PortableOperator extends Operator, SqlFacet, ColumnFacet {
  /** Fewest and most arguments in the portable profile. */
  readonly portableArity: readonly [number, number];
  readonly computes: boolean;
  /** The type of the result, or what is wrong. */
  typed(args: readonly Expression[]): ValueType | { readonly misuse: Misuse };
  test?(args: readonly Expression[], build: Builder): Test;
  quantity?(args: readonly Expression[], build: Builder): Quantity;
  lowerTest?(args: readonly Expression[], lower: Lowering): LoweredTest;
  lowerQuantity?(args: readonly Expression[], lower: Lowering): LoweredValue;
}

/** `type` when every argument is of `wanted`, else the misuse. */
export function allOf(
  args: readonly Expression[],
  wanted: ValueType,
  type: ValueType,
): ReturnType<PortableOperator['typed']> {
  return args.every((arg) => arg.type === wanted) ? type : { misuse: 'type-mismatch' };
}
