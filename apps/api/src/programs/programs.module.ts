import { Global, Module } from '@nestjs/common';
import { LiveRefresh } from './live-refresh.js';
import { LiveStrategies } from './live-strategies.js';
import { Programs } from './programs.js';

/** Compiled versions, for every feature that answers with them. */
@Global()
@Module({ providers: [Programs, LiveStrategies, LiveRefresh], exports: [Programs, LiveStrategies] })
export class ProgramsModule {}
