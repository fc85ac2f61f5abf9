import type { ValueType } from './value.js';

/** A fixed value; a list holds texts or numbers and stands only where membership is tested. */
export interface Constant {
  readonly kind: 'constant';
  readonly type: ValueType;
  readonly value: number | string | boolean | readonly string[] | readonly number[];
}

/** The value of a fact or of an earlier result. */
export interface Variable {
  readonly kind: 'variable';
  readonly type: ValueType;
  readonly name: string;
}

/** An operator with its arguments. */
export interface Operation {
  readonly kind: 'operation';
  readonly type: ValueType;
  readonly operator: string;
  readonly args: readonly Expression[];
  /** Whether arithmetic happens inside, so that the value is rounded before a comparison. */
  readonly computed: boolean;
}

/** A checked rule of the portable profile. */
export type Expression = Constant | Variable | Operation;

/** Whether an expression is a number that arithmetic made. */
export const isComputed = (expression: Expression): boolean => expression.kind === 'operation' && expression.computed;
