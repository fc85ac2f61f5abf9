import { joinConditions, type Rule } from '@tierwright/json-logic';
import type { Banding, GradingNode } from '@tierwright/model';
import type { Row, Slot } from './program.js';
import { slotNamed, type Scope } from './scope.js';
import { onWire } from './wire.js';

/** Reports a fact that is not declared, or whose values are not of the wanted rule type. */
export function checkFact(
  node: GradingNode,
  fact: string,
  pointer: string,
  scope: Scope,
  fits: (type: string) => boolean = (type) => type === 'number',
): void {
  const type = scope.types.get(fact);
  if (type === undefined) scope.report(node, 'unknown-fact', pointer, { fact });
  else if (!fits(type)) scope.report(node, 'wrong-fact-type', pointer, { fact });
}

/** A value of the row with the place it fell in, for the trace. */
export function banding(scope: Scope, row: Row, fact: string, place: Omit<Banding, 'fact' | 'value'>): Banding {
  const index = slotNamed(scope, fact);
  const value = onWire(scope.slots[index] as Slot, row.values[index] ?? null);
  return { ...place, fact, value };
}

/** Whether any of some columns is NULL, as SQL. */
export const anyNull = (columns: readonly string[]): string =>
  joinConditions(
    columns.map((column) => `${column} IS NULL`),
    'OR',
  );

/** Whether any of some variables has no value; an empty list counts as no, as JsonLogic has it. */
export const anyMissing = (names: readonly string[]): Rule => ({ missing: [...names] });
