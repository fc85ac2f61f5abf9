import type { ChangeEffect, Movement } from '@tierwright/model';

/** How many customers change tier, by direction; `moved` is the sum of the five. */
export interface Impact {
  readonly moved: number;
  readonly up: number;
  readonly down: number;
  /** Ungraded before, graded now; and the reverse. */
  readonly gained: number;
  readonly lost: number;
  readonly other: number;
}

export type Direction = Exclude<keyof Impact, 'moved'>;

/** The directions in the order they are told. */
export const directions = ['up', 'down', 'gained', 'lost', 'other'] as const satisfies readonly Direction[];

/** The impact of a whole movement, or of one change. */
export function impactOf(counts: Pick<Movement, Direction> | Pick<ChangeEffect, Direction>): Impact {
  const { up, down, gained, lost, other } = counts;
  return { moved: up + down + gained + lost + other, up, down, gained, lost, other };
}

/** The directions that concern anybody, in the order they are told. */
export const toldDirections = (impact: Impact): Direction[] => directions.filter((direction) => impact[direction] > 0);
