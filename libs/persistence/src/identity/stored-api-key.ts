import { Column, Entity, PrimaryColumn } from 'typeorm';
import { jsonColumn, nullable, textColumn } from '../database/column.js';

/** A key of another system. */
@Entity('api_key')
export class StoredApiKey {
  @PrimaryColumn(textColumn('id'))
  id!: string;

  @Column(textColumn('name'))
  name!: string;

  /** First and last characters of the secret. */
  @Column(textColumn('hint'))
  hint!: string;

  /** SHA-256 of the secret, unique. */
  @Column(textColumn('secret_hash'))
  secretHash!: string;

  @Column(jsonColumn('scopes'))
  scopes!: string[];

  @Column(textColumn('created_at'))
  createdAt!: string;

  /** Id of the person. */
  @Column(textColumn('created_by'))
  createdBy!: string;

  @Column(textColumn('last_used_at', nullable))
  lastUsedAt!: string | null;

  @Column(textColumn('revoked_at', nullable))
  revokedAt!: string | null;
}
