import { Module } from '@nestjs/common';
import { Population } from './population.js';
import { Previews } from './previews.js';
import { PreviewsController } from './previews.controller.js';

/** Questions about all customers at once. */
@Module({ controllers: [PreviewsController], providers: [Population, Previews], exports: [Population] })
export class PreviewsModule {}
