import { Module } from '@nestjs/common';
import { HeldStates } from './held-states.js';

/** The tiers stored customers hold by stability rules. */
@Module({ providers: [HeldStates], exports: [HeldStates] })
export class SettlingModule {}
