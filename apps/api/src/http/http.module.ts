import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { ContractValidationPipe } from './contract-validation.pipe.js';
import { Cursors } from './cursors.js';
import { ProblemFilter } from './problem.filter.js';

/** What every request passes: validation and problems. */
@Global()
@Module({})
export class HttpModule {
  static with(cursorSecret: string): DynamicModule {
    return {
      module: HttpModule,
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: ContractValidationPipe },
        { provide: Cursors, useValue: new Cursors(cursorSecret) },
      ],
      exports: [Cursors],
    };
  }
}
