import { runChain, strictPair } from './chain.js';
import type { Operator } from './operator.js';
import type { OperatorName } from '../words/operator-name.js';

function strict(name: OperatorName, wanted: boolean): Operator {
  const holds = strictPair(wanted);
  return { name, arity: [2, Infinity], lazy: true, run: (argument, build) => runChain(holds, argument, build) };
}

/** === and !==. */
export const strictOperators: readonly Operator[] = [strict('===', true), strict('!==', false)];
