import { Module } from '@nestjs/common';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { Evaluations } from './evaluations.js';
import { EvaluationsController } from './evaluations.controller.js';

/** Single evaluations. */
@Module({
  imports: [DecisionsModule],
  controllers: [EvaluationsController],
  providers: [Evaluations],
  exports: [Evaluations],
})
export class EvaluationsModule {}
