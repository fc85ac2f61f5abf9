import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf, routes, VersionOrDraft } from '@tierwright/contract';
import { GradingLifeCycle } from '../grading-models/grading-life-cycle.js';
import type { RuledBy } from '../previews/population-question.js';
import { Population } from '../previews/population.js';
import { Programs } from '../programs/programs.js';

type Request = BodyOf<typeof routes.compareGradingVersions>;
type Answer = ResponseOf<typeof routes.compareGradingVersions>;

/** Holds two versions, or a version and the draft, against each other on the customers of today. */
@Injectable()
export class Comparisons {
  constructor(
    private readonly lifeCycle: GradingLifeCycle,
    private readonly programs: Programs,
    private readonly population: Population,
  ) {}

  /** @throws Problem `unknown-model`, `unknown-version` */
  async compare(key: string, { from, to, movers = {} }: Request, asker: AbortSignal): Promise<Answer> {
    const sides = { from: await this.ruledBy(key, from), to: await this.ruledBy(key, to) };
    const found = await this.population.ask('compare', { ...sides, movers }, asker);
    return { from, to, fromTiers: sides.from.document.tiers, toTiers: sides.to.document.tiers, ...found };
  }

  /** The draft has the cuts of today's customers, a version those it was published with. */
  async ruledBy(key: string, side: VersionOrDraft): Promise<RuledBy> {
    if (side === 'draft') return { document: (await this.lifeCycle.readDraft(key)).document, cuts: null };
    const { document, cuts } = await this.programs.find(key, side);
    return { document, cuts };
  }
}
