/** A stream of draws that is the same for the same seed, for ever. */
export interface Dice {
  /** Uniform in [0, 1). */
  uniform: () => number;
  between: (low: number, high: number) => number;
  chance: (probability: number) => boolean;
  /** Normal with mean and standard deviation (Box–Muller). */
  normal: (mean: number, deviation: number) => number;
  /** Log-normal with median and sigma of the logarithm. */
  logNormal: (median: number, sigma: number) => number;
  exponential: (mean: number) => number;
  /** Poisson, by Knuth's product of uniforms. */
  poisson: (mean: number) => number;
  pick: <T>(items: readonly [T, ...T[]]) => T;
  /** One of the items, by weight. */
  weighted: <T>(items: readonly [readonly [T, number], ...(readonly [T, number])[]]) => T;
}

/** Uniform draws: a Weyl sequence mixed by the finaliser of MurmurHash3. */
function uniformFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
  };
}

/** Dice for a seed. */
export function diceOf(seed: number): Dice {
  const uniform = uniformFrom(seed);
  const normal = (mean: number, deviation: number) =>
    mean + deviation * Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return {
    uniform,
    between: (low, high) => low + (high - low) * uniform(),
    chance: (probability) => uniform() < probability,
    normal,
    logNormal: (median, sigma) => median * Math.exp(normal(0, sigma)),
    exponential: (mean) => -mean * Math.log(1 - uniform()),
    poisson: (mean) => {
      const limit = Math.exp(-mean);
      let count = 0;
      for (let product = uniform(); product > limit; product *= uniform()) count += 1;
      return count;
    },
    pick: (items) => items[Math.floor(uniform() * items.length)] ?? items[0],
    weighted: (items) => {
      const total = items.reduce((sum, [, weight]) => sum + weight, 0);
      let left = uniform() * total;
      for (const [item, weight] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      return items[0][0];
    },
  };
}
