import type { EntityManager } from 'typeorm';
import type { WriteGate } from '../gate/write-gate.js';
import { StoredInstallation } from './stored-installation.js';

/** The settings of this installation. */
export class Installations {
  constructor(
    private readonly gate: WriteGate,
    private readonly reader: EntityManager,
  ) {}

  /** null before the first start has written it. */
  read(): Promise<StoredInstallation | null> {
    return (this.gate.open ?? this.reader).findOneBy(StoredInstallation, { id: 'one' });
  }

  /** Writes the row of a fresh installation. */
  async create(row: Omit<StoredInstallation, 'id'>): Promise<void> {
    await this.gate.writing.insert(StoredInstallation, { ...row, id: 'one' });
  }

  async change(change: Partial<Omit<StoredInstallation, 'id' | 'createdAt'>>): Promise<void> {
    await this.gate.writing.update(StoredInstallation, { id: 'one' }, change);
  }

  /** Uses up the setup token; of two at once exactly one gets true. */
  async takeSetupToken(setupTokenHash: string): Promise<boolean> {
    const taken = await this.gate.writing.update(StoredInstallation, { setupTokenHash }, { setupTokenHash: null });
    return taken.affected === 1;
  }
}
