import type { Program } from '@tierwright/engine';

/** Rows the referee looks at, at most. */
export const sampleLimit = 20_000;

interface HasFacts {
  readonly facts: Readonly<Record<string, unknown>>;
}

/** All rows up to the limit; of more, first those that stand exactly on a boundary of the program, then an even spread. */
export function sampleOf<Row extends HasFacts>(program: Program, rows: readonly Row[], limit = sampleLimit): Row[] {
  if (rows.length <= limit) return [...rows];
  // A long table has thousands of boundaries: looked up, not gone through.
  const boundaries = new Map<string, Set<unknown>>();
  for (const { fact, value } of program.nodes.flatMap((node) => node.boundaries)) {
    boundaries.set(fact, (boundaries.get(fact) ?? new Set()).add(value));
  }
  const onBoundary = ({ facts }: Row) => [...boundaries].some(([fact, values]) => values.has(facts[fact]));
  const chosen = new Set<Row>();
  for (const row of rows) {
    if (chosen.size === limit) break;
    if (onBoundary(row)) chosen.add(row);
  }
  const others = rows.filter((row) => !chosen.has(row));
  return [...chosen, ...spreadOf(others, limit - chosen.size)];
}

/** At most so many rows, evenly spread over all. */
export function spreadOf<Row>(rows: readonly Row[], limit: number): Row[] {
  if (rows.length <= limit) return [...rows];
  return Array.from({ length: limit }, (_, n) => rows[Math.floor((n * rows.length) / limit)] as Row);
}
