import type { NodeKind } from '@tierwright/model';
import { criterion } from './criterion.js';
import { formula } from './formula.js';
import { gate } from './gate.js';
import { matrix } from './matrix.js';
import { ranking } from './ranking.js';
import { scorecard } from './scorecard.js';
import { start } from './start.js';
import { switchKind } from './switch.js';
import type { SymbolicKind } from './symbolic-kind.js';
import { table } from './table.js';
import { tier } from './tier.js';

const kinds: { readonly [K in NodeKind]?: SymbolicKind<K> } = {
  start,
  criterion,
  switch: switchKind,
  formula,
  table,
  scorecard,
  ranking,
  matrix,
  gate,
  tier,
};

/** What proofs know of a kind of node; a kind that is not here may send anybody anywhere. */
export function symbolicKind(kind: NodeKind): SymbolicKind<NodeKind> | undefined {
  return kinds[kind] as SymbolicKind<NodeKind> | undefined;
}
