import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';

/** How writes line up: one at a time for a single connection, or side by side where the database isolates them. */
export interface GateOptions {
  readonly serial: boolean;
  /** Longest wait in the queue before `GateBusy`. */
  readonly maxWaitMs: number;
  /** Most writes that may wait. */
  readonly maxQueue: number;
}

/** The write waited too long, or too many wait already; nothing was written. */
export class GateBusy extends Error {
  constructor(readonly waiting: number) {
    super(`${waiting} writes are waiting`);
    this.name = 'GateBusy';
  }
}

interface OpenTransaction {
  readonly manager: EntityManager;
  closed: boolean;
}

/**
 * Every write goes through `tx`: first come, first served, each in a transaction of its own;
 * a `tx` inside a `tx` joins it.
 */
export class WriteGate {
  private readonly storage = new AsyncLocalStorage<OpenTransaction>();
  private tail: Promise<unknown> = Promise.resolve();
  private queued = 0;

  constructor(
    private readonly writer: DataSource,
    private readonly options: GateOptions,
  ) {}

  /** Writes waiting or running. */
  get length(): number {
    return this.queued;
  }

  /**
   * Runs `work` in a transaction: all of it is kept, or, when it throws, nothing.
   * @throws GateBusy when the queue is full or does not move
   */
  async tx<T>(work: () => Promise<T>): Promise<T> {
    if (this.open) return work();
    if (this.queued >= this.options.maxQueue) throw new GateBusy(this.queued);
    this.queued += 1;
    try {
      return await (this.options.serial ? this.inTurn(work) : this.transaction(work));
    } finally {
      this.queued -= 1;
    }
  }

  /** The open transaction of the caller, if any; work that outlives its transaction has none. */
  get open(): EntityManager | null {
    const transaction = this.storage.getStore();
    return transaction && !transaction.closed ? transaction.manager : null;
  }

  /** The open transaction; writing without one is a bug. */
  get writing(): EntityManager {
    const manager = this.open;
    if (!manager) throw new Error('a write needs an open transaction of the gate');
    return manager;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    let abandoned = false;
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        abandoned = true;
        reject(new GateBusy(this.queued));
      }, this.options.maxWaitMs);
    });
    const run = this.tail.then(() => {
      clearTimeout(timer);
      if (abandoned) throw new GateBusy(this.queued);
      return this.transaction(work);
    });
    this.tail = run.catch(() => undefined);
    return Promise.race([run, patience]);
  }

  private transaction<T>(work: () => Promise<T>): Promise<T> {
    return this.writer.transaction(async (manager) => {
      const transaction: OpenTransaction = { manager, closed: false };
      try {
        return await this.storage.run(transaction, work);
      } finally {
        transaction.closed = true;
      }
    });
  }
}
