import { Column, Entity, PrimaryColumn } from 'typeorm';
import { flagColumn, nullable, textColumn } from '../database/column.js';

/** Someone who can sign in. */
@Entity('person')
export class StoredPerson {
  @PrimaryColumn(textColumn('id'))
  id!: string;

  @Column(textColumn('name'))
  name!: string;

  /** Lower case, unique. */
  @Column(textColumn('email'))
  email!: string;

  @Column(textColumn('role'))
  role!: 'viewer' | 'editor' | 'approver' | 'admin';

  /** null: cannot sign in with a password. */
  @Column(textColumn('password_hash', nullable))
  passwordHash!: string | null;

  @Column(flagColumn('demo'))
  demo!: boolean;

  @Column(textColumn('disabled_at', nullable))
  disabledAt!: string | null;

  @Column(textColumn('created_at'))
  createdAt!: string;
}
