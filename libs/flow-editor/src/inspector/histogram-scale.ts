import type { Histogram } from '@tierwright/model';

/** Bins drawn side by side at equal width, whatever values they span. */
type Edges = Pick<Histogram, 'edges' | 'scale'>;

/** Where a value stands, 0 at the left end and 1 at the right. */
export function shareOf({ edges, scale }: Edges, value: number): number {
  const bins = edges.length - 1;
  const bin = edges.findIndex((_, index) => index < bins && value < (edges[index + 1] ?? 0));
  if (bin === -1) return 1;
  const [from, to] = [edges[bin] ?? 0, edges[bin + 1] ?? 0];
  if (value <= from) return bin / bins;
  const within = isLog(scale, from) ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
  return (bin + within) / bins;
}

/** The value at a share of the width, rounded to a step that fits the bin. */
export function valueAt({ edges, scale }: Edges, share: number): number {
  const bins = edges.length - 1;
  const place = Math.max(0, Math.min(1, share)) * bins;
  const bin = Math.min(bins - 1, Math.floor(place));
  const [from, to] = [edges[bin] ?? 0, edges[bin + 1] ?? 0];
  const within = place - bin;
  const value = isLog(scale, from) ? from * (to / from) ** within : from + (to - from) * within;
  return rounded(value, stepOf(to - from));
}

/** One press of an arrow key at a value: a tenth to a fifth of a bin, a round number. */
export function keyStep({ edges }: Edges, value: number): number {
  const bin = edges.findIndex((_, index) => index < edges.length - 1 && value < (edges[index + 1] ?? 0));
  const [from, to] = [edges[bin] ?? 0, edges[bin + 1] ?? 1];
  return stepOf(Math.abs(to - from) || 1);
}

const isLog = (scale: Histogram['scale'], from: number) => scale === 'log' && from > 0;
const stepOf = (width: number) => 10 ** Math.floor(Math.log10(Math.max(1e-4, width / 5)));

/** A value at the nearest multiple of a step that is a power of ten. */
export function rounded(value: number, step: number): number {
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  return Number((Math.round(value / step) * step).toFixed(digits));
}

/** Values to write under the axis: round ones at least an eighth of the width apart. */
export function ticksOf(scale: Edges): { value: number; share: number }[] {
  const [low, high] = [scale.edges[0] ?? 0, scale.edges.at(-1) ?? 0];
  const ticks: { value: number; share: number }[] = [];
  for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
    const exact = valueAt(scale, share);
    const value = rounded(exact, 10 ** Math.floor(Math.log10(Math.max(1e-4, Math.abs(exact) / 2))));
    const at = shareOf(scale, value);
    const last = ticks.at(-1);
    if (value >= low && value <= high && (!last || at - last.share > 0.125)) ticks.push({ value, share: at });
  }
  return ticks;
}
