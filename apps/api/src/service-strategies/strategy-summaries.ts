import { Injectable } from '@nestjs/common';
import type { StrategySummary } from '@tierwright/contract';
import { workload } from '@tierwright/engine';
import type { StrategyDocument, Workload } from '@tierwright/model';
import { Grades, Models, type StoredModel } from '@tierwright/persistence';
import { summaryOf } from '../life-cycle/version-summary.js';
import { StrategyLifeCycle } from './strategy-life-cycle.js';

/** Service strategies as the list shows them. */
@Injectable()
export class StrategySummaries {
  constructor(
    private readonly lifeCycle: StrategyLifeCycle,
    private readonly models: Models,
    private readonly grades: Grades,
  ) {}

  async all(): Promise<StrategySummary[]> {
    const strategies = await this.models.list('strategy');
    return Promise.all(strategies.map((strategy) => this.summary(strategy)));
  }

  private async summary(strategy: StoredModel): Promise<StrategySummary> {
    const { rules } = this.lifeCycle;
    const live = await this.models.liveVersion(strategy.id);
    const draft = await this.models.readDraft(strategy.id);
    const drafted = rules.read(draft.body);
    const published = live ? rules.read(live.body) : null;
    const { name, description, gradingModel } = published ?? drafted;
    const { revision, updatedAt, updatedBy } = draft;
    const differs = published === null || rules.contentOf(published) !== rules.contentOf(drafted);
    return {
      key: strategy.key,
      name,
      description,
      gradingModel,
      live: live ? summaryOf(live, true) : null,
      draft: { revision, updatedAt, updatedBy, differs },
      workload: published && (await this.workloadNow(published)),
    };
  }

  /** On the stored tiers of the customers; null when the grading model has graded nobody. */
  private async workloadNow(document: StrategyDocument): Promise<Workload | null> {
    const model = await this.models.byKey('grading', document.gradingModel);
    const counts = new Map<string | null, number>();
    for (const { tier, count } of model ? await this.grades.counts(model.id) : []) {
      counts.set(tier, (counts.get(tier) ?? 0) + count);
    }
    return counts.size === 0 ? null : workload(document, counts);
  }
}
