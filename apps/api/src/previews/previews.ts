import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf, routes } from '@tierwright/contract';
import { compile } from '@tierwright/engine';
import { Problem } from '../http/problem.js';
import { refuseUnsafe } from '../life-cycle/diagnostic-errors.js';
import { Programs } from '../programs/programs.js';
import { ReferencedVersions } from '../programs/referenced-versions.js';
import type { RunnableVersion } from '../programs/runnable-version.js';
import { Population } from './population.js';

type Request = BodyOf<typeof routes.previewGradingModel>;
type Answer = ResponseOf<typeof routes.previewGradingModel>;

/** Runs unsaved documents on every customer, beside what is live. */
@Injectable()
export class Previews {
  constructor(
    private readonly programs: Programs,
    private readonly population: Population,
    private readonly references: ReferencedVersions,
  ) {}

  /** @throws Problem `unknown-model`, `unsafe-document` */
  async preview(key: string, { document, movers, histogram }: Request, asker: AbortSignal): Promise<Answer> {
    refuseUnsafe(compile(document, { references: await this.references.of(document) }).diagnostics);
    const live = await this.live(key);
    const baseline = live && { document: live.document, cuts: live.cuts };
    const question = { draft: document, baseline, movers: movers ?? null, histogram: histogram ?? null };
    const { effects, ...answer } = await this.population.ask('preview', question, asker);
    return { ...answer, effects: [...effects], baseline: live?.number ?? null };
  }

  private async live(key: string): Promise<RunnableVersion | null> {
    try {
      return await this.programs.find(key);
    } catch (error) {
      if (error instanceof Problem && error.problemCode === 'no-published-version') return null;
      throw error;
    }
  }
}
