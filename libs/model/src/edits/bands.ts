import type { Band } from '../band.js';
import { withoutKey } from './change-node.js';

/** Splits off a new last band, half as far again as the last two borders are apart. */
export function withBandAfter<B extends Band>(bands: readonly B[], fresh: (from: number) => B): B[] {
  const borders = bands.map((band) => band.from).filter((from) => from !== undefined);
  const [last, before] = [borders.at(-1), borders.at(-2)];
  const step = last !== undefined && before !== undefined ? last - before : Math.max(1, Math.abs(last ?? 10));
  return [...bands, fresh(last === undefined ? 0 : last + step)];
}

/** Leaves a band out; its values fall to the band below. The first band never has a lower border. */
export function withoutBand<B extends Band>(bands: readonly B[], id: string): B[] | null {
  if (!bands.some((band) => band.id === id)) return null;
  return bands
    .filter((band) => band.id !== id)
    .map((band, index) => {
      if (index > 0 || band.from === undefined) return band;
      return withoutKey(band, 'from') as B;
    });
}
