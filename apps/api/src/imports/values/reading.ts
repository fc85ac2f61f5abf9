import type { RowProblem } from '@tierwright/contract';
import type { FactValue } from '@tierwright/model';

/** Why a cell cannot be taken. */
export type CellFault = Extract<
  RowProblem['code'],
  'wrong-type' | 'out-of-range' | 'too-many-decimals' | 'unknown-option' | 'unstorable-text' | 'cell-too-large'
>;

/** What a cell says: a value, with the words to check it by where the reading is a guess; or why it says nothing. */
export type Reading<Value = FactValue> =
  { readonly value: Value; readonly readAs: string | null } | { readonly fault: CellFault };

/** A value that reads as it is written. */
export const plain = <Value>(value: Value): Reading<Value> => ({ value, readAs: null });

/** A cell that cannot be taken. */
export const faulty = (fault: CellFault): { readonly fault: CellFault } => ({ fault });
