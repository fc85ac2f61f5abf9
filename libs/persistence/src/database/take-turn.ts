import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import pg from 'pg';
import { parseDatabaseUrl } from './database-url.js';

// Any number will do that is not the one of the migrations and that every version of the product uses.
const LOCK = 728_362;

/** Another process has the database and did not let go in time. */
export class DatabaseTaken extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'DatabaseTaken';
  }
}

/** A process's turn at a database. The lock ends with the process, however it ends. */
export interface Turn {
  /** This process has started: on a server the next may begin, a file stays taken. */
  started(): Promise<void>;
  release(): Promise<void>;
}

/** How long to wait for others, in milliseconds. */
export interface TurnPatience {
  readonly file: number;
  readonly server: number;
}

/**
 * Waits until no other process starts on the database or, when it is a file, runs on it.
 * @throws DatabaseTaken
 */
export function takeTurn(url: string, patience: TurnPatience = { file: 5_000, server: 180_000 }): Promise<Turn> {
  const where = parseDatabaseUrl(url);
  return where.kind === 'sqlite' ? takeFile(where.file, patience.file) : takeServer(where.url, patience.server);
}

/** The lock is of a file beside the database, so that other tools read the database meanwhile. */
async function takeFile(file: string, patience: number): Promise<Turn> {
  const lock = new Database(`${file}.lock`, { timeout: 0 });
  const end = performance.now() + patience;
  while (!isLocked(lock)) {
    if (performance.now() > end) {
      lock.close();
      throw new DatabaseTaken(`another process already runs on ${file}; stop it, or choose another data folder`);
    }
    await pause(100);
  }
  return { started: () => Promise.resolve(), release: () => Promise.resolve(void lock.close()) };
}

function isLocked(lock: Database.Database): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (typeof error === 'object' && error && 'code' in error && error.code === 'SQLITE_BUSY') return false;
    throw error;
  }
}

async function takeServer(url: string, patience: number): Promise<Turn> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A connection that breaks gives the lock back; what it was for fails by itself.
  client.on('error', () => undefined);
  await client.connect();
  let held = true;
  const release = async () => {
    if (!held) return;
    held = false;
    await client.end();
  };
  try {
    await client.query(`SET lock_timeout = ${Math.round(patience)}`);
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
  } catch (error) {
    await release();
    if (!(error instanceof pg.DatabaseError) || error.code !== '55P03') throw error;
    throw new DatabaseTaken('another process has been starting on this database for too long; look at its log');
  }
  return { started: release, release };
}
