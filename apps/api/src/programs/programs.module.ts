import { Global, Module } from '@nestjs/common';
import { LiveRefresh } from './live-refresh.js';
import { LiveStrategies } from './live-strategies.js';
import { Programs } from './programs.js';
import { ReferencedVersions } from './referenced-versions.js';

/** Compiled versions, for every feature that answers with them. */
@Global()
@Module({
  providers: [Programs, ReferencedVersions, LiveStrategies, LiveRefresh],
  exports: [Programs, ReferencedVersions, LiveStrategies],
})
export class ProgramsModule {}
