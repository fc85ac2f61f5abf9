import { Global, Module } from '@nestjs/common';
import { Clock } from './clock.js';
import { InstallationCard } from './installation-card.js';
import { InstallationController } from './installation.controller.js';

/** The installation and its clock. */
@Global()
@Module({ controllers: [InstallationController], providers: [Clock, InstallationCard], exports: [Clock] })
export class InstallationModule {}
