import { Injectable } from '@nestjs/common';
import { type CustomerInput, Customers, FactDictionary, Orders } from '@tierwright/persistence';
import { Clock } from '../../installation/clock.js';
import { declaredFacts, CustomerOrders } from '../../orders/customer-orders.js';
import { orderFactDefinitions } from '../../orders/order-fact-definitions.js';
import { factsFromOrders, type OrderLine, sumOf } from '../../orders/order-facts.js';
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
    const totalE4 = (await this.customerOrders.totalE4()) + sumOf(rows.map(lineOf));
    const codes = [...byCode.keys()];
    const inputs: CustomerInput[] = [];
    for (let from = 0; from < codes.length; from += CHUNK) {
      const chunk = codes.slice(from, from + CHUNK);
      const kept = await this.keptLines(chunk, rows);
      for (const code of chunk) {
        const lines = [...(kept.get(code) ?? []), ...(byCode.get(code) ?? []).map(lineOf)];
        inputs.push({ code, facts: declaredFacts(factsFromOrders(lines, today, totalE4), declared) });
      }
    }
    return inputs;
  }

  /** Stored lines that stay, by customer code: those of orders the file does not bring again. */
  private async keptLines(codes: readonly string[], rows: readonly OrderRow[]): Promise<Map<string, OrderLine[]>> {
    const numbers = new Set(rows.map((row) => row.orderNumber));
    const customers = [...(await this.customers.byCodes(codes)).values()];
    const codeOf = new Map(customers.map((customer) => [customer.id, customer.code]));
    const kept = new Map<string, OrderLine[]>();
    for (const line of await this.orders.linesOf([...codeOf.keys()])) {
      const code = codeOf.get(line.customerId) ?? '';
      if (numbers.has(line.orderNumber)) continue;
      const own = kept.get(code);
      if (own) own.push(line);
      else kept.set(code, [line]);
    }
    return kept;
  }
}

const lineOf = (row: OrderRow): OrderLine => ({ ...row, orderNumber: row.orderNumber ?? `line ${row.line}` });
