import { compile, type CustomerRow, preview } from '@tierwright/engine';
import type { PopulationTopics, Standing } from './population-question.js';
import { programOf } from './ruled-by.js';

type Freeze = PopulationTopics['freeze'];

/** The cuts a draft has on these customers, and how many of them it moves. */
export function freeze(
  { draft, baseline, ...standing }: Freeze['question'] & Standing,
  rows: readonly CustomerRow[],
): Freeze['answer'] {
  const { asOf, references } = standing;
  const before = baseline ? programOf(baseline, rows, standing) : null;
  const { report } = preview({ draft: compile(draft, { references }).program, baseline: before, rows, asOf });
  const { movement, cuts } = report;
  const moved = movement ? movement.up + movement.down + movement.gained + movement.lost + movement.other : 0;
  return { cuts, moved };
}
