import type { NodeKind } from '@tierwright/model';
import { criterion } from './criterion.js';
import { formula } from './formula.js';
import { gate } from './gate.js';
import { matrix } from './matrix.js';
import { ranking } from './ranking.js';
import { reference } from './reference.js';
import { scorecard } from './scorecard.js';
import { start } from './start.js';
import { switchKind } from './switch.js';
import type { SymbolicKind } from './symbolic-kind.js';
import { table } from './table.js';
import { tier } from './tier.js';

/** `opaque` is a kind no proof looks into: it may send anybody anywhere. */
const kinds: { readonly [K in NodeKind]: SymbolicKind<K> | 'opaque' } = {
  start,
  criterion,
  switch: switchKind,
  formula,
  table,
  scorecard,
  ranking,
  matrix,
  reference,
  gate,
  tier,
};

/** What proofs know of a kind of node; null for an opaque one. */
export function symbolicKind(kind: NodeKind): SymbolicKind<NodeKind> | null {
  const known = kinds[kind];
  return known === 'opaque' ? null : (known as SymbolicKind<NodeKind>);
}
