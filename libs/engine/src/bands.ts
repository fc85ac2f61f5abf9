import type { Rule, SqlDialect } from '@tierwright/json-logic';
import type { Band } from '@tierwright/model';

/** Whether bands leave no gap and ascend: the first is open below, each other one starts above the one before. */
export function bandsAscend(bands: readonly Pick<Band, 'from'>[]): boolean {
  return bands.every(({ from }, at) => {
    if (at === 0) return from === undefined;
    const before = at === 1 ? -Infinity : (bands[at - 1]?.from ?? Infinity);
    return from !== undefined && Number.isFinite(from) && from > before;
  });
}

/** The lower ends of the bands above the first. */
export const lowerEnds = (bands: readonly Pick<Band, 'from'>[]): number[] =>
  bands.slice(1).map(({ from }) => from ?? Infinity);

/** Index of the half-open band a value falls in. */
export function bandIndex(ends: ArrayLike<number>, value: number): number {
  let index = ends.length;
  while (index > 0 && value < (ends[index - 1] as number)) index -= 1;
  return index;
}

/** The range of a band; null where it is open. */
export const bandRange = (ends: ArrayLike<number>, index: number): { from: number | null; to: number | null } => ({
  from: ends[index - 1] ?? null,
  to: ends[index] ?? null,
});

/** The result of the band a plain number falls in. */
export function bandRule(value: Rule, ends: readonly number[], results: readonly Rule[]): Rule {
  const [lowest = null, ...above] = results;
  if (above.length === 0) return lowest;
  const cases = above.flatMap((result, at): Rule[] => [{ '>=': [value, ends[at] as number] }, result]);
  const pairs: Rule[] = [];
  for (let at = cases.length - 2; at >= 0; at -= 2) pairs.push(cases[at] as Rule, cases[at + 1] as Rule);
  return { if: [...pairs, lowest] };
}

/** The result of the band a known number falls in, as SQL; the number is a column. */
export function bandSql(
  value: string,
  ends: readonly number[],
  results: readonly string[],
  dialect: SqlDialect,
): string {
  const [lowest = 'NULL', ...above] = results;
  if (above.length === 0) return lowest;
  const cases = above.map((result, at) => `WHEN ${value} >= ${dialect.number(ends[at] as number)} THEN ${result}`);
  return `CASE ${cases.reverse().join(' ')} ELSE ${lowest} END`;
}
