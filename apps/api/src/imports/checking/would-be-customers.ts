import { Injectable } from '@nestjs/common';
import { type CustomerInput, Customers, FactDictionary, Orders } from '@tierwright/persistence';
import { Clock } from '../../installation/clock.js';
import { declaredFacts, CustomerOrders } from '../../orders/customer-orders.js';
import { orderFactDefinitions } from '../../orders/order-fact-definitions.js';
import { factsFromOrders, type OrderLine, sumOf } from '../../orders/order-facts.js';
import { nextTurn } from '../next-turn.js';
import type { OrderRow } from '../rows/read-order-rows.js';

const CHUNK = 500;

/** The customers an order file tells of, with the facts they would have with its orders; nothing is written. */
@Injectable()
export class WouldBeCustomers {
  constructor(
    private readonly customers: Customers,
    private readonly orders: Orders,
    private readonly customerOrders: CustomerOrders,
    private readonly dictionary: FactDictionary,
    private readonly clock: Clock,
  ) {}

  /** Each customer of the rows once. */
  async of(rows: readonly OrderRow[]): Promise<CustomerInput[]> {
    const byCode = new Map<string, OrderRow[]>();
    for (const row of rows) {
      const own = byCode.get(row.customer);
      if (own) own.push(row);
      else byCode.set(row.customer, [row]);
    }
    const today = this.clock.today();
    const known = await this.dictionary.list();
    const declared = [...known, ...orderFactDefinitions('CNY', { profit: true, segments: [], regions: [] })];
    const codes = [...byCode.keys()];
    const numbers = new Set(rows.map((row) => row.orderNumber));
    const kept = new Map<string, OrderLine[]>();
    let replacedE4 = 0n;
    for (let from = 0; from < codes.length; from += CHUNK) {
      const { stays, leaves } = await this.storedLines(codes.slice(from, from + CHUNK), numbers);
      for (const [code, lines] of stays) kept.set(code, lines);
      replacedE4 += sumOf(leaves);
      await nextTurn();
    }
    const totalE4 = (await this.customerOrders.totalE4()) - replacedE4 + sumOf(rows.map(lineOf));
    return codes.map((code) => {
      const lines = [...(kept.get(code) ?? []), ...(byCode.get(code) ?? []).map(lineOf)];
      return { code, facts: declaredFacts(factsFromOrders(lines, today, totalE4), declared) };
    });
  }

  /** Stored lines by customer code: those that stay, and those of orders the file brings again. */
  private async storedLines(
    codes: readonly string[],
    numbers: ReadonlySet<string | null>,
  ): Promise<{ stays: Map<string, OrderLine[]>; leaves: OrderLine[] }> {
    const customers = [...(await this.customers.byCodes(codes)).values()];
    const codeOf = new Map(customers.map((customer) => [customer.id, customer.code]));
    const stays = new Map<string, OrderLine[]>(customers.map((customer) => [customer.code, []]));
    const leaves: OrderLine[] = [];
    for (const line of await this.orders.linesOf([...codeOf.keys()])) {
      if (numbers.has(line.orderNumber)) leaves.push(line);
      else stays.get(codeOf.get(line.customerId) ?? '')?.push(line);
    }
    return { stays, leaves };
  }
}

const lineOf = (row: OrderRow): OrderLine => ({ ...row, orderNumber: row.orderNumber ?? `line ${row.line}` });
