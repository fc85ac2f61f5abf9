import { Module } from '@nestjs/common';
import { EvaluationsModule } from '../evaluations/evaluations.module.js';
import { CustomerCards } from './customer-cards.js';
import { CustomerHistory } from './customer-history.js';
import { CustomerList } from './customer-list.js';
import { CustomersController } from './customers.controller.js';
import { DemoData } from './demo-data.js';

/** Stored customers: lists, one with everything known, and the way to start without the demo. */
@Module({
  imports: [EvaluationsModule],
  controllers: [CustomersController],
  providers: [CustomerList, CustomerCards, CustomerHistory, DemoData],
})
export class CustomersModule {}
