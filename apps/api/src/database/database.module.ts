import { type DynamicModule, Global, Module } from '@nestjs/common';
import { type Persistence, WriteGate } from '@tierwright/persistence';
import { Database } from './database.js';

/** Makes the write gate and each repository injectable by its class. */
@Global()
@Module({})
export class DatabaseModule {
  static with(persistence: Persistence): DynamicModule {
    const repositories = Object.values(persistence.repositories).map((repository: object) => ({
      provide: repository.constructor,
      useValue: repository,
    }));
    const providers = [
      { provide: WriteGate, useValue: persistence.gate },
      { provide: Database, useValue: new Database(persistence) },
      ...repositories,
    ];
    return { module: DatabaseModule, providers, exports: providers };
  }
}
