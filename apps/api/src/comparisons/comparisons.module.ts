import { Module } from '@nestjs/common';
import { GradingModelsModule } from '../grading-models/grading-models.module.js';
import { PreviewsModule } from '../previews/previews.module.js';
import { Comparisons } from './comparisons.js';
import { ComparisonsController } from './comparisons.controller.js';

/** Two versions side by side. */
@Module({
  imports: [GradingModelsModule, PreviewsModule],
  controllers: [ComparisonsController],
  providers: [Comparisons],
  exports: [Comparisons],
})
export class ComparisonsModule {}
