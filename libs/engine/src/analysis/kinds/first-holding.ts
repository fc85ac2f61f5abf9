import { nowhere, type Diagram } from '../diagrams.js';
import { orElse } from '../joins.js';
import type { Space } from '../space.js';
import type { SymbolicPart } from './symbolic-kind.js';

/** What a node does whose parts compete. */
export interface Contest {
  readonly otherwise: number;
  readonly unanswered: number;
}

/** The exit of the first part that is not surely false. */
export function firstHolding(
  parts: readonly Pick<SymbolicPart, 'holds' | 'exit'>[],
  { otherwise, unanswered }: Contest,
  { diagrams }: Space,
): Diagram {
  const decided = parts.map(({ holds, exit }) =>
    diagrams.map(holds, (truth) => (truth === true ? exit : truth === false ? undefined : unanswered)),
  );
  // Neighbours meet first: thousands of rows stay small until the last few joins.
  let rest = decided;
  while (rest.length > 1) {
    const pairs: Diagram[] = [];
    for (let at = 0; at < rest.length; at += 2) {
      pairs.push(diagrams.join(orElse, rest[at] as Diagram, rest[at + 1] ?? nowhere));
    }
    rest = pairs;
  }
  return diagrams.join(orElse, rest[0] ?? nowhere, diagrams.leaf(otherwise));
}
