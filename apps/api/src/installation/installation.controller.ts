import { Controller } from '@nestjs/common';
import { type Installation, routes } from '@tierwright/contract';
import { Endpoint } from '../http/endpoint.js';
import { InstallationCard } from './installation-card.js';

/** What this installation is, for the sign-in page and the top bar. */
@Controller()
export class InstallationController {
  constructor(private readonly card: InstallationCard) {}

  @Endpoint(routes.readInstallation)
  read(): Promise<Installation> {
    return this.card.read();
  }
}
