import { Module } from '@nestjs/common';
import { CustomerOrders } from './customer-orders.js';

/** Facts that follow from the orders of a customer. */
@Module({ providers: [CustomerOrders], exports: [CustomerOrders] })
export class OrdersModule {}
