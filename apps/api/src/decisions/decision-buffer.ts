/** How the buffer is sized and paced. */
export interface BufferLimits {
  /** Rows kept before callers wait. */
  readonly capacity: number;
  /** Rows written in one go. */
  readonly batch: number;
  /** Longest time in milliseconds a row waits for others. */
  readonly delay: number;
}

/** The limits of the service: 10,000 rows, written every 50 ms or 500 rows. */
export const decisionBufferLimits: BufferLimits = { capacity: 10_000, batch: 500, delay: 50 };

const longestPause = 5_000;

/**
 * Rows that were answered but are not stored yet, written in order and in batches.
 * A failed write keeps its rows and is tried again; a full buffer makes `add` wait.
 */
export class DecisionBuffer<Row extends { readonly id: string }> {
  private readonly rows = new Map<string, Row>();
  private readonly waiting: (() => void)[] = [];
  private timer: NodeJS.Timeout | null = null;
  private writing: Promise<void> | null = null;
  private failures = 0;

  constructor(
    private readonly write: (rows: readonly Row[]) => Promise<void>,
    private readonly onFailure: (error: unknown) => void,
    private readonly limits: BufferLimits = decisionBufferLimits,
  ) {}

  /** Rows not stored yet. */
  get size(): number {
    return this.rows.size;
  }

  /** The row of an id while it is not stored yet. */
  find(id: string): Row | undefined {
    return this.rows.get(id);
  }

  /** Takes a row; the promise is there only when the buffer is full, and resolves once the row is taken. */
  add(row: Row): Promise<void> | undefined {
    if (this.rows.size < this.limits.capacity) {
      this.take(row);
      return undefined;
    }
    return new Promise((resolve) => {
      this.waiting.push(() => {
        this.take(row);
        resolve();
      });
    });
  }

  /** Writes everything taken so far. @throws what a write threw, with the rows kept */
  async drain(): Promise<void> {
    while (this.rows.size > 0) await (this.writing ?? this.begin());
  }

  private take(row: Row): void {
    this.rows.set(row.id, row);
    this.schedule();
  }

  private schedule(): void {
    if (this.writing || this.rows.size === 0) return;
    if (this.rows.size >= this.limits.batch && this.failures === 0) void this.begin();
    else this.timer ??= this.later(Math.min(this.limits.delay * 2 ** this.failures, longestPause));
  }

  private later(pause: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.timer = null;
      if (!this.writing) void this.begin();
    }, pause).unref();
  }

  /** Starts a write; what it throws is reported, and thrown to who awaits it. */
  private begin(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const attempt = this.writeBatch();
    this.writing = attempt.catch(this.onFailure).finally(() => {
      this.writing = null;
      this.schedule();
    });
    return attempt;
  }

  private async writeBatch(): Promise<void> {
    const batch = [...this.rows.values()].slice(0, this.limits.batch);
    try {
      await this.write(batch);
    } catch (error) {
      this.failures += 1;
      throw error;
    }
    this.failures = 0;
    for (const { id } of batch) this.rows.delete(id);
    while (this.waiting.length > 0 && this.rows.size < this.limits.capacity) this.waiting.shift()?.();
  }
}
