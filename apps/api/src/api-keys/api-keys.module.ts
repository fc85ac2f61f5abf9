import { Module } from '@nestjs/common';
import { ApiKeysController } from './api-keys.controller.js';
import { KeyCabinet } from './key-cabinet.js';
import { KeyRing } from './key-ring.js';

/** Keys of other systems. */
@Module({ controllers: [ApiKeysController], providers: [KeyCabinet, KeyRing], exports: [KeyRing] })
export class ApiKeysModule {}
