import { Module } from '@nestjs/common';
import { Referee } from './referee.service.js';

/** json-logic-js as the second opinion at publish; it answers nobody. */
@Module({ providers: [Referee], exports: [Referee] })
export class RefereeModule {}
