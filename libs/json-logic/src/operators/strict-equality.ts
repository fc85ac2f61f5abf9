import { runChain, strictPair } from './chain.js';
import type { Operator } from './operator.js';

function strict(name: string, wanted: boolean): Operator {
  const holds = strictPair(wanted);
  return { name, arity: [2, Infinity], lazy: true, run: (argument, build) => runChain(holds, argument, build) };
}

/** === and !==. */
export const strictOperators: readonly Operator[] = [strict('===', true), strict('!==', false)];
