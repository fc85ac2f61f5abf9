import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf, routes } from '@tierwright/contract';
import { Customers } from '@tierwright/persistence';
import { Cursors } from '../http/cursors.js';
import { changeOf, CustomerCards } from './customer-cards.js';

const pageSize = 50;

/** Every recorded change of the facts of a customer. */
@Injectable()
export class CustomerHistory {
  constructor(
    private readonly cards: CustomerCards,
    private readonly customers: Customers,
    private readonly cursors: Cursors,
  ) {}

  /** @throws Problem `unknown-customer`, `invalid-cursor` */
  async page(
    code: string,
    query: QueryOf<typeof routes.readCustomerHistory>,
  ): Promise<ResponseOf<typeof routes.readCustomerHistory>> {
    const limit = Number(query.limit ?? pageSize);
    const list = ['customer-history', code];
    const [before = null] = this.cursors.read(list, query.cursor) ?? [];
    const { id } = await this.cards.find(code);
    const rows = await this.customers.history(id, before === null ? null : Number(before), limit + 1);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    const items = rows.slice(0, limit).map(changeOf);
    return { items, next: last ? this.cursors.write(list, [last.seq]) : null };
  }
}
