import { arithmeticOperators } from './arithmetic.js';
import { choice } from './choice.js';
import { coalesce } from './coalesce.js';
import { comparisonOperators } from './comparison.js';
import { failureOperators } from './failure.js';
import { gatheringOperators } from './iteration.js';
import { logicOperators } from './logic.js';
import { membership } from './membership.js';
import { merge } from './merge.js';
import { missingOperators } from './missing.js';
import type { Operator, PortableOperator } from './operator.js';
import { plainOperators } from './plain-value.js';
import { quantifierOperators } from './quantifier.js';
import { reduce } from './reduce.js';
import { strictOperators } from './strict-equality.js';
import { textOperators } from './text.js';
import { variableOperators } from './variable.js';

const portable: readonly PortableOperator[] = [
  ...comparisonOperators,
  ...logicOperators,
  membership,
  ...arithmeticOperators,
  choice,
];

const fullOnly: readonly Operator[] = [
  ...strictOperators,
  { ...choice, name: '?:' },
  coalesce,
  ...textOperators,
  ...gatheringOperators,
  ...quantifierOperators,
  reduce,
  merge,
  ...variableOperators,
  ...missingOperators,
  ...failureOperators,
  ...plainOperators,
];

const byName = <O extends Operator>(rows: readonly O[]): ReadonlyMap<string, O> =>
  new Map(rows.map((operator) => [operator.name, operator]));

/** Every operator by name: the single place that says what the language has. */
export const operators: ReadonlyMap<string, Operator> = byName<Operator>([...portable, ...fullOnly]);

/** The operators of the portable profile by name; `var`, which reads a fact, belongs to it too. */
export const portableOperators: ReadonlyMap<string, PortableOperator> = byName(portable);

/** Whether a name is an operator of the language, inside the portable profile or not. */
export const isKnownOperator = (name: string): boolean => operators.has(name);
