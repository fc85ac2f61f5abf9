import { IsNull, type EntityManager } from 'typeorm';
import type { WriteGate } from '../gate/write-gate.js';
import { StoredApiKey } from './stored-api-key.js';

/** Keys of other systems; secrets are kept as hashes. */
export class ApiKeys {
  constructor(
    private readonly gate: WriteGate,
    private readonly reader: EntityManager,
  ) {}

  byId(id: string): Promise<StoredApiKey | null> {
    return this.rows().findOneBy({ id });
  }

  /** The key of a secret, revoked or not. */
  bySecretHash(secretHash: string): Promise<StoredApiKey | null> {
    return this.rows().findOneBy({ secretHash });
  }

  /** Keys that are not revoked, newest first. */
  list(): Promise<StoredApiKey[]> {
    return this.rows().find({ where: { revokedAt: IsNull() }, order: { createdAt: 'DESC', id: 'DESC' } });
  }

  async insert(key: StoredApiKey): Promise<void> {
    await this.gate.writing.insert(StoredApiKey, key);
  }

  async touch(id: string, lastUsedAt: string): Promise<void> {
    await this.gate.writing.update(StoredApiKey, { id }, { lastUsedAt });
  }

  async revoke(id: string, revokedAt: string): Promise<void> {
    await this.gate.writing.update(StoredApiKey, { id, revokedAt: IsNull() }, { revokedAt });
  }

  private rows() {
    return (this.gate.open ?? this.reader).getRepository(StoredApiKey);
  }
}
