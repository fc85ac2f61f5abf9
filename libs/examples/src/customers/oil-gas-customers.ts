import { companyName } from './company-name.js';
import { diceOf } from './dice.js';
import type { ExampleCustomer } from './example-customer.js';
import { routeCustomerFacts } from './route-customer-facts.js';

const seed = 20_261_130;
const total = 5000;

/** The customer the demo follows: key today, strategic once the threshold is 2,500 t. */
export const followedCustomer: ExampleCustomer = {
  code: 'OG-01427',
  name: '川南燃气运输有限公司',
  facts: {
    region: 'southwest',
    customer_class: 'transport',
    annual_volume_t: 2962,
    potential_volume_t: 6800,
    wallet_share_pct: 43.6,
    annual_sales_cny: 18_420_000,
    gross_margin_pct: 11.8,
    growth_yoy_pct: 8.2,
    payment_days: 7,
    overdue_days: 9,
    strategic_fit: 4,
    complaint_count_12m: 1,
    distance_km: 31.5,
    self_pickup: false,
    lifetime_sales: 96_350_000,
    sales_12m: 18_420_000,
    order_count_12m: 118,
    recency_days: 2,
    first_order_on: '2020-05-18',
  },
};

const codeOf = (index: number) => `OG-${String(index).padStart(5, '0')}`;

function generated(): ExampleCustomer[] {
  const dice = diceOf(seed);
  const taken = new Set([followedCustomer.name]);
  return Array.from({ length: total }, (_, index) => {
    const facts = routeCustomerFacts(dice);
    const name = companyName(dice, String(facts.region), String(facts.customer_class), taken);
    const code = codeOf(index + 1);
    return code === followedCustomer.code ? followedCustomer : { code, name, facts };
  });
}

/** 5,000 invented customers of a fuel company, the same on every call. */
export function oilGasCustomers(): ExampleCustomer[] {
  const customers = generated();
  const revenue = customers.reduce((sum, { facts }) => sum + Number(facts.sales_12m), 0);
  return customers.map((customer) => ({
    ...customer,
    facts: {
      ...customer.facts,
      revenue_share_pct: Math.round((Number(customer.facts.sales_12m) / revenue) * 1e8) / 1e6,
    },
  }));
}
