import { beforeAll, describe, expect, test } from '@jest/globals';
import { Facts, type FactDefinition } from '@tierwright/model';
import { demoFacts } from '../dictionary/demo-facts.js';
import { oilGasToday, type ExampleCustomer } from './example-customer.js';
import { followedCustomer, oilGasCustomers } from './oil-gas-customers.js';

let customers: ExampleCustomer[];
beforeAll(() => {
  customers = oilGasCustomers();
});

const numberOf = (customer: ExampleCustomer, key: string) => Number(customer.facts[key]);

describe('the customers of the demo', () => {
  test('are the same on every call', () => {
    expect(oilGasCustomers()).toEqual(customers);
  });

  test('are 5,000 with a code and a name of their own', () => {
    expect(customers).toHaveLength(5000);
    expect(new Set(customers.map(({ code }) => code)).size).toBe(5000);
    expect(new Set(customers.map(({ name }) => name)).size).toBe(5000);
    expect(customers[0]?.code).toBe('OG-00001');
  });

  test('carry only declared facts of the declared type and range', () => {
    const declared = new Map(demoFacts.map((fact) => [fact.key, fact]));
    const fits = (fact: FactDefinition, value: unknown): boolean => {
      if (fact.type === 'enum') return fact.options?.some((option) => option.value === value) ?? false;
      if (fact.type === 'boolean') return typeof value === 'boolean';
      if (fact.type === 'date') return /^\d{4}-\d\d-\d\d$/.test(String(value));
      const { min = -Infinity, max = Infinity } = fact.range ?? {};
      return Number(value) >= min && Number(value) <= max && (fact.type !== 'integer' || Number.isInteger(value));
    };
    const misfits = customers.flatMap(({ code, facts }) =>
      Object.entries(Facts.parse(facts)).flatMap(([key, value]) => {
        const fact = declared.get(key);
        return fact && (value === null || fits(fact, value)) ? [] : [{ code, key, value }];
      }),
    );
    expect(misfits).toEqual([]);
  });

  test('tell one story with their orders', () => {
    const contradictions = customers.filter(
      (customer) =>
        numberOf(customer, 'sales_12m') !== numberOf(customer, 'annual_sales_cny') ||
        numberOf(customer, 'sales_12m') > numberOf(customer, 'lifetime_sales') ||
        String(customer.facts.first_order_on) > oilGasToday,
    );
    expect(contradictions).toEqual([]);
    const shares = customers.reduce((sum, customer) => sum + numberOf(customer, 'revenue_share_pct'), 0);
    expect(shares).toBeCloseTo(100, 2);
  });

  test('include the customer the demo follows, with every fact known', () => {
    const found = customers.find(({ code }) => code === 'OG-01427');
    expect(found).toMatchObject(followedCustomer);
    expect(Object.values(found?.facts ?? {})).not.toContain(null);
    expect(Object.keys(found?.facts ?? {}).sort()).toEqual(demoFacts.map(({ key }) => key).sort());
  });
});
