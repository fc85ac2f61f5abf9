import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import type { WriteGate } from '../gate/write-gate.js';
import { StoredImportFile } from './stored-import-file.js';
import { StoredImportPart } from './stored-import-part.js';

const PART = 3 * 256 * 1024;

/** Uploaded files with their bytes, and what became of them. */
export class ImportFiles {
  constructor(
    private readonly gate: WriteGate,
    private readonly reader: EntityManager,
  ) {}

  async insert(file: StoredImportFile, bytes: Buffer): Promise<void> {
    const manager = this.gate.writing;
    await manager.insert(StoredImportFile, file as QueryDeepPartialEntity<StoredImportFile>);
    for (let from = 0, number = 0; from < bytes.length; from += PART, number += 1) {
      const base64 = bytes.subarray(from, from + PART).toString('base64');
      await manager.insert(StoredImportPart, { importId: file.id, number, base64 });
    }
  }

  byId(id: string): Promise<StoredImportFile | null> {
    return this.rows.findOneBy(StoredImportFile, { id });
  }

  /** The bytes as they were uploaded. */
  async bytes(id: string): Promise<Buffer> {
    const parts = await this.rows.find(StoredImportPart, { where: { importId: id }, order: { number: 'ASC' } });
    return Buffer.concat(parts.map((part) => Buffer.from(part.base64, 'base64')));
  }

  /** Newest first. */
  list(limit: number): Promise<StoredImportFile[]> {
    return this.rows.find(StoredImportFile, { order: { createdAt: 'DESC', id: 'DESC' }, take: limit });
  }

  async change(id: string, change: Partial<Omit<StoredImportFile, 'id'>>): Promise<void> {
    await this.gate.writing.update(StoredImportFile, { id }, change as QueryDeepPartialEntity<StoredImportFile>);
  }

  /** Moves a file from one state to another; false when it is in neither of `from`. */
  async moveState(id: string, from: StoredImportFile['state'], to: StoredImportFile['state']): Promise<boolean> {
    const result = await this.gate.writing.update(StoredImportFile, { id, state: from }, { state: to });
    return result.affected === 1;
  }

  /** Whether some import is being written. */
  isWriting(): Promise<boolean> {
    return this.rows.existsBy(StoredImportFile, { state: 'writing' });
  }

  private get rows(): EntityManager {
    return this.gate.open ?? this.reader;
  }
}
