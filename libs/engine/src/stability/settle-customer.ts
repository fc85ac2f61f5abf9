import type { Facts, StabilityState } from '@tierwright/model';
import { ownFact } from '../facts.js';
import { dayNumber } from '../days.js';
import type { CompiledNode, Program, Row } from '../program.js';
import { createRow, walk } from '../row.js';
import { settleTier, type Settlement } from './settle-tier.js';

/**
 * Grades a customer and settles the tier by the document's stability rules; without rules the tier is the graded one
 * and null is answered. `state` is what the settling before left, null for the first one.
 */
export function settleCustomer(
  program: Program,
  facts: Facts,
  state: StabilityState | null,
  asOf: string,
): Settlement | null {
  const { tiers, stability } = program.document;
  if (!stability) return null;
  const row = createRow(program, asOf);
  const tier = walk(program, row, facts);
  const proposal = {
    tier: tiers[tier]?.id ?? null,
    gates: gatesHit(program, row),
    joined: joinedOn(stability.joined, facts),
  };
  return settleTier(
    stability,
    tiers.map(({ id }) => id),
    proposal,
    state,
    asOf,
  );
}

/** The gates on the way that sent the customer away or limited the tier. */
function gatesHit(program: Program, row: Row): string[] {
  return row.path.slice(0, row.length).flatMap((index, at) => {
    const { node, exits, step } = program.nodes[index] as CompiledNode;
    if (node.type !== 'gate') return [];
    if (node.mode === 'veto') return exits[row.exits[at] as number]?.id === 'vetoed' ? [node.id] : [];
    // A gate that limits lets everybody through; whether it did is seen by letting it limit once more.
    const again: Row = { ...row, cap: -1 };
    step(again);
    return again.cap >= 0 ? [node.id] : [];
  });
}

function joinedOn(key: string | undefined, facts: Facts): string | null {
  const day = key === undefined ? undefined : ownFact(facts, key);
  return typeof day === 'string' && dayNumber(day) !== null ? day : null;
}
