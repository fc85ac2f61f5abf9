import type { TraceStep } from '@tierwright/model';

/** Keys of the facts that the nodes on a path looked at. */
export const factsRead = (steps: readonly TraceStep[]): ReadonlySet<string> =>
  new Set(steps.flatMap(({ comparisons, bandings }) => [...comparisons, ...bandings].map(({ fact }) => fact)));

/** Keys of the facts a path looked at and did not find; a rule may have graded the customer all the same. */
export const factsMissed = (steps: readonly TraceStep[]): readonly string[] => {
  const lacking = steps.flatMap(({ comparisons, bandings }) => [
    ...comparisons.filter(({ holds }) => holds === null),
    ...bandings.filter(({ value }) => value === null),
  ]);
  return [...new Set(lacking.map(({ fact }) => fact))];
};
