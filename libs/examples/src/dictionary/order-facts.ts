import type { FactDefinition } from '@tierwright/model';
import { localized } from '../localized.js';

/** ISO 4217 codes the examples speak of. */
export type ExampleCurrency = 'CNY' | 'USD';

const money = (currency: ExampleCurrency) => ({
  type: 'money' as const,
  currency,
  unit: currency === 'CNY' ? localized('元', 'CNY') : localized('美元', 'USD'),
});

/** The total a customer ever bought, in major units of `currency`. */
export const lifetimeSales = (currency: ExampleCurrency): FactDefinition => ({
  key: 'lifetime_sales',
  label: localized('累计销售额', 'Lifetime sales'),
  ...money(currency),
});

/** Facts that follow from the orders of a customer; money in `currency`. */
export const orderFacts = (currency: ExampleCurrency): FactDefinition[] => [
  lifetimeSales(currency),
  { key: 'sales_12m', label: localized('近12月销售额', 'Sales in 12 months'), ...money(currency) },
  {
    key: 'order_count_12m',
    label: localized('近12月订单数', 'Orders in 12 months'),
    type: 'integer',
    unit: localized('单', 'orders'),
    range: { min: 0 },
  },
  {
    key: 'recency_days',
    label: localized('距末单天数', 'Days since last order'),
    type: 'integer',
    unit: localized('天', 'days'),
    range: { min: 0 },
  },
  {
    key: 'revenue_share_pct',
    label: localized('营收占比', 'Share of revenue'),
    type: 'percent',
    unit: localized('%', '%'),
    scale: 6,
  },
  { key: 'first_order_on', label: localized('首单日期', 'First order on'), type: 'date' },
];
