import { arithmeticOperators } from './arithmetic.js';
import { choice } from './choice.js';
import { comparisonOperators } from './comparison.js';
import { logicOperators } from './logic.js';
import { membership } from './membership.js';
import type { Operator } from './operator.js';

/** The operators of the portable profile by name: the single place that says what the language has. */
export const portableOperators: ReadonlyMap<string, Operator> = new Map(
  [...comparisonOperators, ...logicOperators, membership, ...arithmeticOperators, choice].map((operator) => [
    operator.name,
    operator,
  ]),
);
