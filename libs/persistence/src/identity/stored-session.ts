import { Column, Entity, PrimaryColumn } from 'typeorm';
import { textColumn } from '../database/column.js';

/** A session of a person in a browser. */
@Entity('session')
export class StoredSession {
  /** SHA-256 of the id in the cookie. */
  @PrimaryColumn(textColumn('id_hash'))
  idHash!: string;

  @Column(textColumn('person_id'))
  personId!: string;

  @Column(textColumn('created_at'))
  createdAt!: string;

  @Column(textColumn('last_seen_at'))
  lastSeenAt!: string;

  /** When it ends however busy it is. */
  @Column(textColumn('expires_at'))
  expiresAt!: string;
}
