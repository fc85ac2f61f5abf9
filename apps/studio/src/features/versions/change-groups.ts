import type { Change, ChangeEffect } from '@tierwright/model';
import { impactOf, type Impact } from './impact.js';

/** A change with the customers it moves. */
export interface ChangeRow {
  readonly change: Change;
  readonly impact: Impact;
}

const nobody: Impact = { moved: 0, up: 0, down: 0, gained: 0, lost: 0, other: 0 };

/** Changes that move customers, the largest first, apart from those that move nobody. */
export function groupChanges(
  changes: readonly Change[],
  effects: readonly ChangeEffect[],
): { moving: ChangeRow[]; still: ChangeRow[] } {
  const byChange = new Map(effects.map((effect) => [effect.change, impactOf(effect)]));
  const rows = changes.map((change) => ({ change, impact: byChange.get(change.id) ?? nobody }));
  return {
    moving: rows.filter(({ impact }) => impact.moved > 0).sort((x, y) => y.impact.moved - x.impact.moved),
    still: rows.filter(({ impact }) => impact.moved === 0),
  };
}
