import { Module } from '@nestjs/common';
import { routes } from '@tierwright/contract';
import { GradingModule } from '../grading/grading.module.js';
import { lifeCycleController } from '../life-cycle/life-cycle.controller.js';
import { PreviewsModule } from '../previews/previews.module.js';
import { RefereeModule } from '../referee/referee.module.js';
import { GradingKind } from './grading-kind.js';
import { GradingLifeCycle } from './grading-life-cycle.js';
import { GradingModelsController } from './grading-models.controller.js';
import { ModelSummaries } from './model-summaries.js';
import { NewModels } from './new-models.js';
import { VersionExportsController } from './version-exports.controller.js';

const LifeCycleController = lifeCycleController(GradingLifeCycle, {
  readDraft: routes.readGradingDraft,
  saveDraft: routes.saveGradingDraft,
  listVersions: routes.listGradingVersions,
  readVersion: routes.readGradingVersion,
  publish: routes.publishGradingDraft,
  frozen: ({ body, cuts, refs, engineVersion }) => ({ document: body, cuts, references: refs, engineVersion }),
});

/** Grading models: draft, versions, publishing. */
@Module({
  imports: [GradingModule, PreviewsModule, RefereeModule],
  controllers: [LifeCycleController, GradingModelsController, VersionExportsController],
  providers: [GradingKind, GradingLifeCycle, ModelSummaries, NewModels],
  exports: [GradingLifeCycle],
})
export class GradingModelsModule {}
