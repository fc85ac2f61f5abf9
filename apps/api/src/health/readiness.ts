import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Problem } from '../http/problem.js';
import { Programs } from '../programs/programs.js';

/** Whether evaluation can be served: seeded, programs loaded, database answering, not stopping. */
@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  private open = false;

  constructor(
    private readonly database: Database,
    private readonly programs: Programs,
  ) {}

  /** Called once the boot is complete. */
  begin(): void {
    this.open = true;
  }

  beforeApplicationShutdown(): void {
    this.open = false;
  }

  /** Models that can be evaluated. @throws Problem `not-ready` */
  async countModels(): Promise<number> {
    if (!this.open || !this.programs.ready || !(await this.database.answers())) throw new Problem('not-ready');
    return this.programs.live.length;
  }
}
