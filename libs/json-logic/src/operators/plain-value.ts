import { onlyArgument } from '../run/arguments.js';
import type { Operator } from './operator.js';

/** Its argument as it stands, nothing in it evaluated. */
const preserve: Operator = {
  name: 'preserve',
  arity: [0, Infinity],
  run: (argument) => () => argument ?? null,
};

/** Its argument, evaluated; nothing is written anywhere. */
const log: Operator = { name: 'log', arity: [0, Infinity], run: onlyArgument };

/** preserve and log. */
export const plainOperators: readonly Operator[] = [preserve, log];
