import { Module } from '@nestjs/common';
import { DecisionLog } from './decision-log.js';
import { DecisionsController } from './decisions.controller.js';

/** The log of answered evaluations. */
@Module({ controllers: [DecisionsController], providers: [DecisionLog], exports: [DecisionLog] })
export class DecisionsModule {}
