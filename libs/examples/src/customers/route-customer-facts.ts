import type { Facts } from '@tierwright/model';
import type { Dice } from './dice.js';
import { oilGasToday } from './example-customer.js';

const dayLength = 86_400_000;
const today = Date.parse(oilGasToday);
const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
const rounded = (value: number, decimals: number) => Math.round(value * 10 ** decimals) / 10 ** decimals;

const regions = [
  ['northeast', 13],
  ['north', 15],
  ['east', 16],
  ['shandong', 14],
  ['central', 12],
  ['south', 10],
  ['southwest', 11],
  ['northwest', 9],
] as const;

const classes = [
  ['industrial_fuel', 28],
  ['transport', 20],
  ['city_gas', 14],
  ['cng_station', 10],
  ['chemical', 8],
  ['construction', 7],
  ['lng_plant', 5],
  ['power', 5],
  ['fertilizer', 3],
] as const;

const paymentTerms = [
  [0, 35],
  [7, 15],
  [15, 15],
  [30, 25],
  [60, 10],
] as const;

/** Volume first, then what hangs on it: potential, revenue, margin. */
function size(dice: Dice) {
  const volume = Math.round(clamp(dice.logNormal(265, 1.6), 5, 60_000));
  const potential = Math.round(volume * dice.between(1, 4));
  const sales = Math.round(volume * dice.between(4600, 7800));
  const margin = rounded(clamp(dice.normal(13.5 - 1.1 * Math.log(volume / 265), 4.5), -8, 42), 1);
  const fit = clamp(Math.round(dice.normal(2.8 + 0.25 * Math.log(volume / 265), 1)), 1, 5);
  return { volume, potential, sales, margin, fit };
}

/** How a customer pays: the longer the term, the likelier and longer the delay. */
function payment(dice: Dice) {
  const term = dice.weighted(paymentTerms);
  const late = dice.chance(0.1 + term / 150);
  return { term, overdue: late ? Math.min(720, Math.ceil(dice.exponential(38 + term))) : 0 };
}

/** Orders that fit the yearly revenue and the months of custom. */
function orders(dice: Dice, volume: number, sales: number) {
  const months = Math.round(clamp(dice.logNormal(36, 0.8), 1, 240));
  const count = clamp(Math.round(volume / dice.between(12, 30)), 1, 730);
  const recency = Math.round(clamp(dice.exponential(365 / (count + 1)), 0, Math.min(330, months * 30 - 1)));
  const earlierYears = Math.max(0, months - 12) / 12;
  const lifetime = Math.round(sales * (1 + earlierYears * dice.between(0.55, 1.05)));
  const first = new Date(today - Math.round(months * 30.4) * dayLength).toISOString().slice(0, 10);
  return { months, count, recency, lifetime, first };
}

/** Facts of one generated customer; `revenue_share_pct` needs the whole company and is added by the caller. */
export function routeCustomerFacts(dice: Dice): Facts {
  const blank = (probability: number, value: number) => (dice.chance(probability) ? null : value);
  const { volume, potential, sales, margin, fit } = size(dice);
  const { term, overdue } = payment(dice);
  const { months, count, recency, lifetime, first } = orders(dice, volume, sales);
  const growth = rounded(clamp(dice.normal(6, 22), -90, 250), 1);
  const knownVolume = blank(0.072, volume);
  return {
    region: dice.weighted(regions),
    customer_class: dice.weighted(classes),
    annual_volume_t: knownVolume,
    potential_volume_t: knownVolume === null ? blank(0.5, potential) : potential,
    wallet_share_pct: knownVolume === null ? null : rounded((100 * volume) / potential, 1),
    annual_sales_cny: sales,
    gross_margin_pct: blank(0.05, margin),
    growth_yoy_pct: months < 24 ? null : blank(0.03, growth),
    payment_days: blank(0.05, term),
    overdue_days: overdue,
    strategic_fit: blank(0.08, fit),
    complaint_count_12m: blank(0.05, dice.poisson(0.5)),
    distance_km: blank(0.05, rounded(clamp(dice.logNormal(22, 0.7), 1, 180), 1)),
    self_pickup: dice.chance(0.35),
    lifetime_sales: lifetime,
    sales_12m: sales,
    order_count_12m: count,
    recency_days: recency,
    first_order_on: first,
  };
}
