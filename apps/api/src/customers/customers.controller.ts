import { Controller, Param, Query } from '@nestjs/common';
import { type Customer, type QueryOf, type ResponseOf, routes } from '@tierwright/contract';
import { Actor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.js';
import { CustomerCards } from './customer-cards.js';
import { CustomerHistory } from './customer-history.js';
import { CustomerList } from './customer-list.js';
import { DemoData } from './demo-data.js';

/** Customers over HTTP. */
@Controller()
export class CustomersController {
  constructor(
    private readonly customers: CustomerList,
    private readonly cards: CustomerCards,
    private readonly history: CustomerHistory,
    private readonly demo: DemoData,
  ) {}

  @Endpoint(routes.listCustomers)
  list(
    @Query({ schema: routes.listCustomers.query }) query: QueryOf<typeof routes.listCustomers>,
  ): Promise<ResponseOf<typeof routes.listCustomers>> {
    return this.customers.page(query);
  }

  @Endpoint(routes.readCustomer)
  read(@Param('code') code: string): Promise<Customer> {
    return this.cards.read(code);
  }

  @Endpoint(routes.readCustomerHistory)
  changes(
    @Param('code') code: string,
    @Query({ schema: routes.readCustomerHistory.query }) query: QueryOf<typeof routes.readCustomerHistory>,
  ): Promise<ResponseOf<typeof routes.readCustomerHistory>> {
    return this.history.page(code, query);
  }

  @Endpoint(routes.removeDemoData)
  removeDemo(@Actor() actor: Actor): Promise<void> {
    return this.demo.remove(actor);
  }
}
