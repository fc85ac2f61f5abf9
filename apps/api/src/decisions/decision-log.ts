import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Decisions, WriteGate, type StoredDecision } from '@tierwright/persistence';
import { DecisionBuffer } from './decision-buffer.js';

/** Answered evaluations: written behind the answer through a bounded buffer, read with what the buffer still holds. */
@Injectable()
export class DecisionLog implements OnApplicationShutdown {
  private readonly logger = new Logger(DecisionLog.name);
  private readonly buffer: DecisionBuffer<StoredDecision>;

  constructor(
    private readonly decisions: Decisions,
    gate: WriteGate,
  ) {
    this.buffer = new DecisionBuffer(
      (rows) => gate.tx(() => decisions.insertMany(rows)),
      (error) => this.logger.error({ message: 'decisions could not be written and are kept', error }),
    );
  }

  /** Takes a decision; a promise only while the buffer is full. */
  add(decision: StoredDecision): Promise<void> | undefined {
    return this.buffer.add(decision);
  }

  async byId(id: string): Promise<StoredDecision | null> {
    return this.buffer.find(id) ?? (await this.decisions.byId(id));
  }

  /** Newest first, before an id. */
  async page(before: string | null, limit: number): Promise<StoredDecision[]> {
    await this.buffer.drain();
    return this.decisions.page(before, limit);
  }

  /** Writes what is left, once no request can come any more. */
  async onApplicationShutdown(): Promise<void> {
    await this.buffer.drain();
  }
}
