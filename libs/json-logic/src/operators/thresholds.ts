/** One step of a ladder: a comparison of the variable with a fixed number. */
export interface Threshold {
  readonly operator: string;
  readonly limit: number;
}

/** Steps from which halving is faster than trying one after the other. */
const fewest = 3;

/**
 * Finds the first of some thresholds that a number meets, by halving; `steps.length` when it meets none.
 * Null unless all compare alike and in falling probability: rising for < and <=, falling for > and >=.
 */
export function thresholdSearch(steps: readonly Threshold[]): ((value: number) => number) | null {
  const [first] = steps;
  if (!first || steps.length < fewest || steps.some(({ operator }) => operator !== first.operator)) return null;
  const rising = first.operator === '<' || first.operator === '<=';
  if (!rising && first.operator !== '>' && first.operator !== '>=') return null;
  const limits = steps.map(({ limit }) => limit);
  const ordered = limits.every((limit, at) => {
    const before = at === 0 ? limit : (limits[at - 1] as number);
    return rising ? before <= limit : before >= limit;
  });
  return ordered ? halving(Float64Array.from(limits), meets[first.operator] as Meets) : null;
}

type Meets = (value: number, limit: number) => boolean;

const meets: Readonly<Record<string, Meets>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
};

function halving(limits: Float64Array, met: Meets): (value: number) => number {
  return (value) => {
    let low = 0;
    let high = limits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (met(value, limits[middle] as number)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
