import type { TraceStep } from '@tierwright/model';

/** Keys of the facts that the nodes on a path looked at. */
export const factsRead = (steps: readonly TraceStep[]): ReadonlySet<string> =>
  new Set(steps.flatMap(({ comparisons, bandings }) => [...comparisons, ...bandings].map(({ fact }) => fact)));
