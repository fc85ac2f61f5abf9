import type { Mover } from '@tierwright/model';
import { findParting } from './parting.js';
import { directions, tierIds, type Direction } from './movement.js';
import type { Preview } from './preview.js';

/** Which customers to list; without a filter, all who change tier. `undefined` is any tier, null is ungraded. */
export interface MoverQuery {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly direction?: Direction | undefined;
  readonly change?: string | undefined;
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

/** How many customers match and one page of them. */
export interface MoverPage {
  readonly total: number;
  readonly items: Mover[];
}

/** Tiers before and after of every customer, by id. */
export function tierPairs({
  draft,
  baseline,
  tiers,
  baselineTiers,
}: Preview): { from: string | null; to: string | null }[] {
  const columns = tierIds(draft);
  const lines = baseline ? tierIds(baseline) : [null];
  return Array.from(tiers, (tier, at) => ({
    from: lines.at(baselineTiers?.[at] ?? -1) ?? null,
    to: columns.at(tier) ?? null,
  }));
}

/**
 * Lists who changes tier, largest measure first, each with the value that decided.
 * A query whose two tiers are the same lists those who stay. `changeOf` names the change that moved each customer.
 */
export function listMovers(
  run: Preview,
  query: MoverQuery = {},
  changeOf: readonly (string | null)[] | null = null,
): MoverPage {
  const { draft, baseline, rows, weights } = run;
  if (!baseline) return { total: 0, items: [] };
  const pairs = tierPairs(run);
  const directionOf = directions(draft, baseline);
  const staying = query.from !== undefined && query.from === query.to;
  const found = [...pairs.keys()].filter((at) => {
    const { from, to } = pairs[at] as (typeof pairs)[number];
    if (query.from !== undefined && from !== query.from) return false;
    if (query.to !== undefined && to !== query.to) return false;
    if (query.change !== undefined && changeOf?.[at] !== query.change) return false;
    const direction = directionOf(from, to);
    if (query.direction !== undefined) return direction === query.direction;
    return staying || direction !== null;
  });
  const weightOf = (at: number) => (Number.isNaN(weights[at]) ? -Infinity : (weights[at] as number));
  const codeOf = (at: number) => rows[at]?.code ?? '';
  found.sort((a, b) => compare(weightOf(b), weightOf(a)) || compare(codeOf(a), codeOf(b)));
  const offset = query.offset ?? 0;
  const items = found.slice(offset, offset + (query.limit ?? 50)).map((at): Mover => {
    const { code, name, facts } = rows[at] as (typeof rows)[number];
    const weight = weights[at] as number;
    const pair = pairs[at] as (typeof pairs)[number];
    const because = pair.from === pair.to ? null : findParting(baseline, draft, facts, run);
    const measure = Number.isNaN(weight) ? null : weight;
    return { code, name, ...pair, measure, change: changeOf?.[at] ?? null, because };
  });
  return { total: found.length, items };
}

const compare = <V extends number | string>(a: V, b: V): number => (a < b ? -1 : a > b ? 1 : 0);
