import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf, routes, VersionOrDraft } from '@tierwright/contract';
import { strategyEffects, type TierCounts, workload } from '@tierwright/engine';
import type { StrategyDocument } from '@tierwright/model';
import { Models, type StoredModel } from '@tierwright/persistence';
import { Comparisons } from '../comparisons/comparisons.js';
import { refuseUnsafe } from '../life-cycle/diagnostic-errors.js';
import { Population } from '../previews/population.js';
import { StrategyLifeCycle } from './strategy-life-cycle.js';

type Request = BodyOf<typeof routes.previewStrategy>;
type Answer = ResponseOf<typeof routes.previewStrategy>;

/** What an unsaved strategy costs in visits and hours, beside the live one. */
@Injectable()
export class StrategyPreviews {
  constructor(
    private readonly lifeCycle: StrategyLifeCycle,
    private readonly models: Models,
    private readonly comparisons: Comparisons,
    private readonly population: Population,
  ) {}

  /** @throws Problem `unknown-model`, `unknown-version`, `unsafe-document`, `invalid-body` */
  async preview(key: string, { document, gradedBy }: Request, asker: AbortSignal): Promise<Answer> {
    const { rules } = this.lifeCycle;
    const model = await this.lifeCycle.model(key);
    rules.admit(document, rules.read((await this.models.readDraft(model.id)).body));
    refuseUnsafe(await rules.diagnose(document));
    const by = gradedBy ?? (await this.liveNumber(document.gradingModel));
    const ruledBy = await this.comparisons.ruledBy(document.gradingModel, by);
    const found = await this.population.ask('serve', { strategy: document, gradedBy: ruledBy }, asker);
    const counts: TierCounts = new Map(found.tiers.map(({ tier, customers }) => [tier, customers]));
    const { tiers } = ruledBy.document;
    const live = await this.live(model);
    return {
      tiers,
      gradedBy: by,
      draft: workload(document, counts),
      live: live && workload(live, counts),
      changes: live ? strategyEffects(live, document, tiers, counts) : [],
      clauses: [...found.clauses],
    };
  }

  private async live(model: StoredModel): Promise<StrategyDocument | null> {
    const version = await this.models.liveVersion(model.id);
    return version && this.lifeCycle.rules.read(version.body);
  }

  /** The live version of the grading model; its draft before there is one. */
  private async liveNumber(gradingModel: string): Promise<VersionOrDraft> {
    const model = await this.models.byKey('grading', gradingModel);
    const version = model && (await this.models.liveVersion(model.id));
    return version?.number ?? 'draft';
  }
}
