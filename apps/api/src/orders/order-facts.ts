import type { Facts } from '@tierwright/model';

/** A line of an order, money in ten-thousandths. */
export interface OrderLine {
  readonly orderNumber: string;
  readonly orderedOn: string;
  readonly amountE4: number;
  readonly profitE4: number | null;
  readonly segment: string | null;
  readonly region: string | null;
}

/**
 * The facts that follow from the orders of one customer up to `today`; `totalE4` is what all customers bought.
 * Sums run in integers. `12m` is the year that ends today, the year before it is what growth is measured against,
 * and the margin is that of all lines whose profit is known.
 */
export function factsFromOrders(lines: readonly OrderLine[], today: string, totalE4: bigint): Facts {
  const past = lines.filter((line) => line.orderedOn <= today);
  const yearAgo = yearsBefore(today, 1);
  const recent = past.filter((line) => line.orderedOn > yearAgo);
  const earlier = past.filter((line) => line.orderedOn > yearsBefore(today, 2) && line.orderedOn <= yearAgo);
  const days = past.map((line) => line.orderedOn).sort();
  const [first, last] = [days[0], days.at(-1)];
  const sold = sumOf(past);
  const soldRecently = sumOf(recent);
  const soldEarlier = sumOf(earlier);
  const told = past.filter((line) => line.profitE4 !== null);
  const profit = told.reduce((sum, line) => sum + BigInt(line.profitE4 ?? 0), 0n);
  return {
    lifetime_sales: majorUnits(sold),
    sales_12m: majorUnits(soldRecently),
    order_count_12m: new Set(recent.map((line) => line.orderNumber)).size,
    recency_days: last === undefined ? null : daysBetween(last, today),
    first_order_on: first ?? null,
    gross_margin_pct: percentOf(profit, sumOf(told), 4),
    growth_yoy_pct: percentOf(soldRecently - soldEarlier, soldEarlier, 4),
    revenue_share_pct: percentOf(sold, totalE4, 6),
    segment: mostFrequent(past.map((line) => line.segment)),
    region: mostFrequent(past.map((line) => line.region)),
  };
}

/** Amounts up to `today`, × 10,000. */
export const sumOf = (lines: readonly OrderLine[]): bigint =>
  lines.reduce((sum, line) => sum + BigInt(line.amountE4), 0n);

const majorUnits = (e4: bigint): number => Number(e4) / 10_000;

/** 100 × part ÷ whole, rounded half up to `decimals`; null when the whole is not positive. */
function percentOf(part: bigint, whole: bigint, decimals: number): number | null {
  if (whole <= 0n) return null;
  const power = 10n ** BigInt(decimals);
  const doubled = 2n * 100n * power * part + whole;
  const divisor = 2n * whole;
  const quotient = doubled / divisor;
  const floored = doubled < 0n && doubled % divisor !== 0n ? quotient - 1n : quotient;
  return Number(floored) / Number(power);
}

/** The same day `years` earlier; 29 February becomes the 28th. */
function yearsBefore(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0');
  const rest = day.slice(4);
  const isLeap = new Date(`${year}-02-29T00:00:00Z`).getUTCMonth() === 1;
  return year + (rest === '-02-29' && !isLeap ? '-02-28' : rest);
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The text that is told most often; of equals the one told first. */
function mostFrequent(texts: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best: string | null = null;
  for (const [text, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = text;
  return best;
}
