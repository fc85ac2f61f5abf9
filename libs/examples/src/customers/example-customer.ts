import type { Facts } from '@tierwright/model';

/** A customer as the demo loads it: unique code, name and wire facts. */
export interface ExampleCustomer {
  readonly code: string;
  readonly name: string;
  readonly facts: Facts;
}

/** The day the oil and gas demo calls today. */
export const oilGasToday = '2026-11-30';
