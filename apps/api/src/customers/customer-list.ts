import { Injectable } from '@nestjs/common';
import type { CustomerSummary, QueryOf, ResponseOf, routes } from '@tierwright/contract';
import { Customers, Models, type CustomerFilter } from '@tierwright/persistence';
import { Cursors } from '../http/cursors.js';
import { CustomerCards } from './customer-cards.js';

const pageSize = 50;

type Query = QueryOf<typeof routes.listCustomers>;

/** Pages of customers by code; a cursor holds for the search and the tier it was given for. */
@Injectable()
export class CustomerList {
  constructor(
    private readonly customers: Customers,
    private readonly models: Models,
    private readonly cards: CustomerCards,
    private readonly cursors: Cursors,
  ) {}

  /** @throws Problem `invalid-cursor` */
  async page(query: Query): Promise<ResponseOf<typeof routes.listCustomers>> {
    const limit = Number(query.limit ?? pageSize);
    const narrowed = ['customers', query.search ?? null, query.model ?? null, query.tier ?? null];
    const [after = null] = this.cursors.read(narrowed, query.cursor) ?? [];
    const filter = await this.filterOf(query);
    if (filter === null) return { items: [], next: null };
    const rows = await this.customers.page(after === null ? null : String(after), limit + 1, filter);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const items: CustomerSummary[] = await this.cards.summaries(shown);
    return { items, next: last ? this.cursors.write(narrowed, [last.code]) : null };
  }

  /** null when nobody can match: there is no such model. */
  private async filterOf({ search, model, tier }: Query): Promise<CustomerFilter | null> {
    const found = search?.trim() ? { search: search.trim() } : {};
    if (model === undefined || tier === undefined) return found;
    const stored = await this.models.byKey('grading', model);
    if (!stored) return null;
    return { ...found, grade: { modelId: stored.id, tierKey: tier === 'none' ? null : tier } };
  }
}
