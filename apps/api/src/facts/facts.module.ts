import { Module } from '@nestjs/common';
import { FactsController } from './facts.controller.js';

/** The facts customers can have. */
@Module({ controllers: [FactsController] })
export class FactsModule {}
