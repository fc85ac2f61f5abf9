import { Module } from '@nestjs/common';
import { routes } from '@tierwright/contract';
import { ComparisonsModule } from '../comparisons/comparisons.module.js';
import { lifeCycleController } from '../life-cycle/life-cycle.controller.js';
import { PreviewsModule } from '../previews/previews.module.js';
import { RefereeModule } from '../referee/referee.module.js';
import { NewStrategies } from './new-strategies.js';
import { ServedTiers } from './served-tiers.js';
import { StrategiesController } from './strategies.controller.js';
import { StrategyKind } from './strategy-kind.js';
import { StrategyLifeCycle } from './strategy-life-cycle.js';
import { StrategyPreviews } from './strategy-previews.js';
import { StrategySummaries } from './strategy-summaries.js';

const LifeCycleController = lifeCycleController(StrategyLifeCycle, {
  readDraft: routes.readStrategyDraft,
  saveDraft: routes.saveStrategyDraft,
  listVersions: routes.listStrategyVersions,
  readVersion: routes.readStrategyVersion,
  publish: routes.publishStrategyDraft,
  frozen: ({ body }) => ({ document: body }),
});

/** Service strategies: draft, versions, publishing. */
@Module({
  imports: [ComparisonsModule, PreviewsModule, RefereeModule],
  controllers: [LifeCycleController, StrategiesController],
  providers: [NewStrategies, ServedTiers, StrategyKind, StrategyLifeCycle, StrategyPreviews, StrategySummaries],
  exports: [StrategyLifeCycle],
})
export class ServiceStrategiesModule {}
