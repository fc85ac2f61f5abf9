import { Module } from '@nestjs/common';
import { GradingModelsModule } from '../grading-models/grading-models.module.js';
import { ImportsModule } from '../imports/imports.module.js';
import { ServiceStrategiesModule } from '../service-strategies/service-strategies.module.js';
import { FirstVersions } from './first-versions.js';
import { Seeding } from './seeding.js';

/** The demo data of a fresh installation. */
@Module({
  imports: [GradingModelsModule, ServiceStrategiesModule, ImportsModule],
  providers: [FirstVersions, Seeding],
  exports: [Seeding],
})
export class SeedingModule {}
