import { Injectable } from '@nestjs/common';
import type { FactDefinition, Facts } from '@tierwright/model';
import { type CustomerInput, Customers, FactDictionary, Orders } from '@tierwright/persistence';
import { readValue } from '../imports/values/read-value.js';
import { Clock } from '../installation/clock.js';
import { factsFromOrders, type OrderLine } from './order-facts.js';

/** The facts that follow from stored orders, as of today. */
@Injectable()
export class CustomerOrders {
  constructor(
    private readonly orders: Orders,
    private readonly customers: Customers,
    private readonly dictionary: FactDictionary,
    private readonly clock: Clock,
  ) {}

  /** What all customers bought up to today, × 10,000. */
  totalE4(): Promise<bigint> {
    return this.orders.totalAmountE4(this.clock.today());
  }

  /** Facts of the next customers with orders, by customer id after `after`; `next` is null when there are none. */
  async page(after: string, limit: number, totalE4: bigint): Promise<{ inputs: CustomerInput[]; next: string | null }> {
    const ids = await this.orders.customerIds(after, limit);
    const byCustomer = new Map<string, OrderLine[]>(ids.map((id) => [id, []]));
    for (const line of await this.orders.linesOf(ids)) byCustomer.get(line.customerId)?.push(line);
    const declared = await this.dictionary.list();
    const customers = await this.customers.byIds(ids);
    const inputs = customers.map(({ id, code }) => {
      const facts = factsFromOrders(byCustomer.get(id) ?? [], this.clock.today(), totalE4);
      return { code, facts: declaredFacts(facts, declared) };
    });
    return { inputs, next: ids.at(-1) ?? null };
  }
}

/** Only the facts the dictionary has; names of segments and regions as its options have them. */
export function declaredFacts(facts: Facts, declared: readonly FactDefinition[]): Facts {
  const kept = declared.flatMap((definition): [string, Facts[string]][] => {
    const value = facts[definition.key];
    if (value === undefined) return [];
    if (typeof value !== 'string' || definition.type === 'date') return [[definition.key, value]];
    const reading = readValue(value, definition);
    return [[definition.key, 'fault' in reading ? null : reading.value]];
  });
  return Object.fromEntries(kept);
}
