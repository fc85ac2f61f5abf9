import { Column, Entity, PrimaryColumn } from 'typeorm';
import { nullable, textColumn } from '../database/column.js';

/** The one row that says what this installation is. */
@Entity('installation')
export class StoredInstallation {
  @PrimaryColumn(textColumn('id'))
  id!: 'one';

  /** IANA name of the time zone business dates are in. */
  @Column(textColumn('zone'))
  zone!: string;

  /** The day on which today stands still; null is the real clock. */
  @Column(textColumn('clock_fixed_on', nullable))
  clockFixedOn!: string | null;

  /** Name of the demo data set, while it is there. */
  @Column(textColumn('demo', nullable))
  demo!: string | null;

  /** SHA-256 of the one-time setup token, until the first admin is made. */
  @Column(textColumn('setup_token_hash', nullable))
  setupTokenHash!: string | null;

  /** Signs the page cursors this installation hands out. */
  @Column(textColumn('cursor_secret'))
  cursorSecret!: string;

  @Column(textColumn('created_at'))
  createdAt!: string;
}
