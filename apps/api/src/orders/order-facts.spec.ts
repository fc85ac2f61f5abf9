import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factsFromOrders, type OrderLine, sumOf } from './order-facts.js';

const today = '2017-12-31';
const line = (orderedOn: string, amount: number, more: Partial<OrderLine> = {}): OrderLine => ({
  orderNumber: orderedOn,
  orderedOn,
  amountE4: Math.round(amount * 10_000),
  profitE4: null,
  segment: null,
  region: null,
  ...more,
});

describe('The facts that follow from orders', () => {
  it('are those of a customer with two years of orders', () => {
    const lines = [
      line('2016-01-15', 200, { profitE4: 500_000, region: 'West' }),
      line('2016-12-31', 100, { region: 'South' }),
      line('2017-01-01', 150.25, { profitE4: -100_000, region: 'South', segment: 'Consumer' }),
      line('2017-12-30', 0.0001, { orderNumber: '2017-01-01' }),
    ];
    expect(factsFromOrders(lines, today, sumOf(lines) * 2n)).toEqual({
      lifetime_sales: 450.2501,
      sales_12m: 150.2501,
      order_count_12m: 1,
      recency_days: 1,
      first_order_on: '2016-01-15',
      // (50 − 10) ÷ (200 + 150.25): lines without a profit are left out of both.
      gross_margin_pct: 11.4204,
      // (150.2501 − 300) ÷ 300
      growth_yoy_pct: -49.9166,
      revenue_share_pct: 50,
      segment: 'Consumer',
      region: 'South',
    });
  });

  it('begin the year after the same day of the year before, leap years included', () => {
    const recent = (day: string, asOf: string) => factsFromOrders([line(day, 1)], asOf, 1n)['sales_12m'];
    expect(recent('2016-12-31', '2017-12-31')).toBe(0);
    expect(recent('2017-01-01', '2017-12-31')).toBe(1);
    expect(recent('2023-02-28', '2024-02-29')).toBe(0);
    expect(recent('2023-03-01', '2024-02-29')).toBe(1);
  });

  it('are missing where there is nothing to measure against, never 0', () => {
    const facts = factsFromOrders([line('2017-06-01', 10)], today, 0n);
    expect(facts).toMatchObject({
      growth_yoy_pct: null,
      gross_margin_pct: null,
      revenue_share_pct: null,
      region: null,
    });
    expect(factsFromOrders([], today, 1n)).toMatchObject({
      lifetime_sales: 0,
      recency_days: null,
      first_order_on: null,
    });
    expect(factsFromOrders([line('2018-01-01', 5)], today, 1n)).toMatchObject({
      lifetime_sales: 0,
      recency_days: null,
    });
  });

  it('have a sum that does not depend on the order of the lines, nor on binary fractions', () => {
    const amounts = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 50 });
    fc.assert(
      fc.property(amounts, (values) => {
        const lines = values.map((amountE4) => ({ ...line('2017-05-05', 0), amountE4 }));
        const exact = values.reduce((sum, value) => sum + BigInt(value), 0n);
        const facts = factsFromOrders(lines, today, 1n);
        expect(facts['lifetime_sales']).toBe(Number(exact) / 10_000);
        expect(factsFromOrders(lines.reverse(), today, 1n)).toEqual(facts);
      }),
      { seed: 43, numRuns: 200 },
    );
  });
});
