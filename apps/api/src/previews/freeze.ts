import { compile, type CustomerRow, preview } from '@tierwright/engine';
import type { PopulationTopics } from './population-question.js';
import { programOf } from './ruled-by.js';

type Freeze = PopulationTopics['freeze'];

/** The cuts a draft has on these customers, and how many of them it moves. */
export function freeze({ draft, baseline }: Freeze['question'], rows: readonly CustomerRow[]): Freeze['answer'] {
  const standing = baseline ? programOf(baseline, rows) : null;
  const { report } = preview({ draft: compile(draft).program, baseline: standing, rows });
  const { movement, cuts } = report;
  const moved = movement ? movement.up + movement.down + movement.gained + movement.lost + movement.other : 0;
  return { cuts, moved };
}
