import type { Json } from './value.js';

/** The errors the language has of its own; `throw` adds any other text. */
export const errorTypes = {
  /** A value that is no number where a number is needed, or a result that is not finite. */
  notNumber: 'NaN',
  /** Arguments an operator cannot take: too few, no list where a list is needed. */
  invalidArguments: 'Invalid Arguments',
  /** An object that names no operator of the language, or more than one. */
  unknownOperator: 'Unknown Operator',
  /** A budget of `runLimits` is used up; `try` does not catch it. */
  limitExceeded: 'Limit Exceeded',
} as const;

/**
 * The one error that running or preparing a rule throws.
 * `type` names it, `context` is what the next argument of a `try` sees as its data.
 */
export class JsonLogicError extends Error {
  override readonly name = 'JsonLogicError';

  constructor(
    readonly type: string,
    readonly context: Json = { type },
    /** Whether a budget is used up: `try` does not catch that. */
    readonly isLimit = false,
  ) {
    super(`json logic error \`${type.slice(0, 200)}\``);
  }
}

/** Throws that the arguments do not fit. */
export function refuseArguments(): never {
  throw new JsonLogicError(errorTypes.invalidArguments);
}

/** Throws that a value is no number. */
export function refuseNumber(): never {
  throw new JsonLogicError(errorTypes.notNumber);
}

/** Throws that a budget is used up. */
export function refuseLimit(): never {
  throw new JsonLogicError(errorTypes.limitExceeded, undefined, true);
}
