import { type DynamicModule, Module } from '@nestjs/common';
import type { Persistence, StoredInstallation } from '@tierwright/persistence';
import { AuditModule } from './audit/audit.module.js';
import { ComparisonsModule } from './comparisons/comparisons.module.js';
import { ConfigurationModule } from './configuration/configuration.module.js';
import type { Settings } from './configuration/settings.js';
import { CustomersModule } from './customers/customers.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DecisionsModule } from './decisions/decisions.module.js';
import { EvaluationsModule } from './evaluations/evaluations.module.js';
import { FactsModule } from './facts/facts.module.js';
import { GradingModelsModule } from './grading-models/grading-models.module.js';
import { HealthModule } from './health/health.module.js';
import { HttpModule } from './http/http.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { InstallationModule } from './installation/installation.module.js';
import { PreviewsModule } from './previews/previews.module.js';
import { ProgramsModule } from './programs/programs.module.js';
import { SeedingModule } from './seeding/seeding.module.js';
import { ServiceStrategiesModule } from './service-strategies/service-strategies.module.js';

/** What the server is made of. */
export interface AppParts {
  readonly settings: Settings;
  readonly persistence: Persistence;
  readonly installation: StoredInstallation;
}

/** The whole server: one module for each feature. */
@Module({})
export class AppModule {
  static with({ settings, persistence, installation }: AppParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigurationModule.with(settings),
        DatabaseModule.with(persistence),
        HttpModule.with(installation.cursorSecret),
        AuditModule,
        IdentityModule,
        InstallationModule,
        ProgramsModule,
        DecisionsModule,
        EvaluationsModule,
        GradingModelsModule,
        PreviewsModule,
        ComparisonsModule,
        ServiceStrategiesModule,
        CustomersModule,
        FactsModule,
        ImportsModule,
        SeedingModule,
        HealthModule,
      ],
    };
  }
}
