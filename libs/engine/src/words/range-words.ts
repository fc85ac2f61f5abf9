import type { FactDefinition, Language } from '@tierwright/model';
import { formatValue } from './format-value.js';

/** The unit once, where both ends have the same. */
function withoutUnit(from: string, to: string): string {
  const unit = /[^\d]*$/.exec(to)?.[0] ?? '';
  return unit && from.endsWith(unit) ? from.slice(0, -unit.length) : from;
}

/** A half-open range in words: `< 48 分`, `48 – 70 分`, `≥ 70 分`; empty when it is open on both sides. */
export function rangeWords(
  from: number | null | undefined,
  to: number | null | undefined,
  fact: FactDefinition | undefined,
  language: Language,
): string {
  const said = (value: number) => formatValue(value, fact, language);
  if (typeof from === 'number' && typeof to === 'number') return `${withoutUnit(said(from), said(to))} – ${said(to)}`;
  if (typeof from === 'number') return `≥ ${said(from)}`;
  return typeof to === 'number' ? `< ${said(to)}` : '';
}

/** A band with the border it ends at, by id; the last band ends nowhere. */
export function bandWithEnd<B extends { id: string; from?: number | undefined }>(
  bands: readonly B[],
  id: string,
): { band: B; to: number | undefined } | null {
  const index = bands.findIndex((band) => band.id === id);
  const band = bands[index];
  return band ? { band, to: bands[index + 1]?.from } : null;
}

/** Name of a band: its label, its range, or both. */
export function bandWords(
  band: { label?: { zh: string; en: string } | undefined; from?: number | undefined },
  to: number | undefined,
  fact: FactDefinition | undefined,
  language: Language,
): string {
  return [band.label?.[language] ?? '', rangeWords(band.from, to, fact, language)].filter(Boolean).join(' · ');
}
