import type { NodeKind } from '@tierwright/model';
import { criterion } from './criterion.js';
import { formula } from './formula.js';
import { gate } from './gate.js';
import { matrix } from './matrix.js';
import type { NodeKindHandler } from './node-kind.js';
import { ranking } from './ranking.js';
import { reference } from './reference.js';
import { scorecard } from './scorecard.js';
import { start } from './start.js';
import { switchKind } from './switch.js';
import { table } from './table.js';
import { tier } from './tier.js';

const handlers: { readonly [K in NodeKind]: NodeKindHandler<K> } = {
  start,
  criterion,
  switch: switchKind,
  scorecard,
  formula,
  table,
  ranking,
  matrix,
  gate,
  reference,
  tier,
};

/** What the engine knows of a kind of node; a kind without a handler does not compile. */
export function handlerOf(kind: NodeKind): NodeKindHandler<NodeKind> {
  return handlers[kind] as NodeKindHandler<NodeKind>;
}
