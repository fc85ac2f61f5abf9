import type { Band } from '@tierwright/model';
import type { Translate } from '../texts.js';

/** A half-open band in words: below the first border, from one to below the next, from the last on. */
export function bandRange(
  bands: readonly Pick<Band, 'from'>[],
  index: number,
  t: Translate,
  number: (value: number) => string,
): string {
  const [from, to] = [bands[index]?.from, bands[index + 1]?.from];
  if (from === undefined) return to === undefined ? t('band.all') : t('band.below', { to: number(to) });
  return to === undefined
    ? t('band.from', { from: number(from) })
    : t('band.range', { from: number(from), to: number(to) });
}
