import { Injectable } from '@nestjs/common';
import type { GradingModelSummary } from '@tierwright/contract';
import type { GradingDocument } from '@tierwright/model';
import { Grades, Models, type StoredModel } from '@tierwright/persistence';
import { GradingRuns } from '../grading/grading-runs.js';
import { summaryOf } from '../life-cycle/version-summary.js';
import { GradingLifeCycle } from './grading-life-cycle.js';

/** Grading models as the list shows them. */
@Injectable()
export class ModelSummaries {
  constructor(
    private readonly lifeCycle: GradingLifeCycle,
    private readonly models: Models,
    private readonly grades: Grades,
    private readonly runs: GradingRuns,
  ) {}

  async all(): Promise<GradingModelSummary[]> {
    const models = await this.models.list('grading');
    return Promise.all(models.map((model) => this.summary(model)));
  }

  /** @throws Problem `unknown-model` */
  async one(key: string): Promise<GradingModelSummary> {
    return this.summary(await this.lifeCycle.model(key));
  }

  private async summary(model: StoredModel): Promise<GradingModelSummary> {
    const { rules } = this.lifeCycle;
    const live = await this.models.liveVersion(model.id);
    const draft = await this.models.readDraft(model.id);
    const drafted = rules.read(draft.body);
    const published = live ? rules.read(live.body) : null;
    const shown = published ?? drafted;
    const { revision, updatedAt, updatedBy } = draft;
    const differs = published === null || rules.contentOf(published) !== rules.contentOf(drafted);
    return {
      key: model.key,
      name: shown.name,
      description: shown.description,
      tiers: shown.tiers,
      live: live ? summaryOf(live, true) : null,
      counts: published ? await this.counts(model, published) : [],
      draft: { revision, updatedAt, updatedBy, differs },
      grading: live ? await this.runs.progress(model.id, live) : null,
    };
  }

  /** Customers by stored tier, best first; tiers nobody is in count zero. */
  private async counts(model: StoredModel, { tiers }: GradingDocument): Promise<GradingModelSummary['counts']> {
    const stored = await this.grades.counts(model.id);
    const countOf = (tier: string | null) =>
      stored.filter((row) => row.tier === tier).reduce((sum, { count }) => sum + count, 0);
    return [...tiers.map(({ id, key }) => ({ tier: key, count: countOf(id) })), { tier: null, count: countOf(null) }];
  }
}
