import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { bigColumn, intColumn, nullable, textColumn } from '../database/column.js';

/** One line of an order. Money is in ten-thousandths, so that sums are exact. */
@Entity('customer_order')
export class StoredOrderLine {
  @PrimaryGeneratedColumn(bigColumn('seq'))
  seq!: number;

  @Column(textColumn('customer_id'))
  customerId!: string;

  @Column(textColumn('order_number'))
  orderNumber!: string;

  /** YYYY-MM-DD. */
  @Column(textColumn('ordered_on'))
  orderedOn!: string;

  /** Amount × 10,000. */
  @Column(bigColumn('amount_e4'))
  amountE4!: number;

  /** Profit × 10,000; null is unknown. */
  @Column(bigColumn('profit_e4', nullable))
  profitE4!: number | null;

  /** As the file calls it; null is not told. */
  @Column(textColumn('segment', nullable))
  segment!: string | null;

  @Column(textColumn('region', nullable))
  region!: string | null;

  @Column(textColumn('import_id'))
  importId!: string;

  /** Line of the file. */
  @Column(intColumn('line'))
  line!: number;

  /** The later import that brought this order again; such a line counts no more. */
  @Column(textColumn('replaced_by', nullable))
  replacedBy!: string | null;
}
