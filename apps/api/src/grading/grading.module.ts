import { Module } from '@nestjs/common';
import { SettlingModule } from '../settling/settling.module.js';
import { Bell } from './bell.js';
import { GradingChunk } from './grading-chunk.js';
import { GradingRunner } from './grading-runner.js';
import { GradingRuns } from './grading-runs.js';

/** Grading stored customers again after a publish or an import. */
@Module({
  imports: [SettlingModule],
  providers: [Bell, GradingChunk, GradingRunner, GradingRuns],
  exports: [GradingRuns],
})
export class GradingModule {}
