import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { WriteGate, type GateOptions } from '../gate/write-gate.js';
import { readerDataSource, writerDataSource } from './data-sources.js';
import { type DatabaseUrl, parseDatabaseUrl } from './database-url.js';
import { migrate } from './migrate.js';
import { createRepositories, type Repositories } from './repositories.js';

/** An open database: the gate for writes, the repositories, and whether it still answers. */
export interface Persistence {
  readonly gate: WriteGate;
  readonly repositories: Repositories;
  /** Asks the database something small; rejects when it does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** The driver says what is wrong but not with which file. */
async function opened(where: DatabaseUrl): Promise<DataSource> {
  try {
    return await writerDataSource(where).initialize();
  } catch (cause) {
    if (where.kind === 'postgres') throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${where.file} cannot be opened: ${why}`, { cause });
  }
}

const patience: Omit<GateOptions, 'serial'> = { maxWaitMs: 15_000, maxQueue: 1000 };

/**
 * Opens and migrates the database at `sqlite:<file>` or `postgres://…`.
 * @throws SchemaTooNew when a newer version of the product wrote it
 */
export async function openPersistence(url: string, options: Partial<GateOptions> = {}): Promise<Persistence> {
  const where = parseDatabaseUrl(url);
  const writer = await opened(where);
  try {
    await migrate(writer);
    const reader = await readerDataSource(where).initialize();
    const gate = new WriteGate(writer, { ...patience, serial: where.kind === 'sqlite', ...options });
    return {
      gate,
      repositories: createRepositories(gate, reader.manager),
      ping: async () => void (await reader.query('SELECT 1')),
      close: async () => {
        await reader.destroy();
        await writer.destroy();
      },
    };
  } catch (error) {
    await writer.destroy();
    throw error;
  }
}
