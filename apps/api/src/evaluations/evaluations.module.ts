import { Module } from '@nestjs/common';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { SettlingModule } from '../settling/settling.module.js';
import { Evaluations } from './evaluations.js';
import { EvaluationsController } from './evaluations.controller.js';

/** Single evaluations. */
@Module({
  imports: [DecisionsModule, SettlingModule],
  controllers: [EvaluationsController],
  providers: [Evaluations],
  exports: [Evaluations],
})
export class EvaluationsModule {}
