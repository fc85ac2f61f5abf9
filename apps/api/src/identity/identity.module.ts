import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ApiKeysModule } from '../api-keys/api-keys.module.js';
import { AccessGuard } from './access.guard.js';
import { DemoAccounts } from './demo-accounts.js';
import { FirstAdmin } from './first-admin.js';
import { SessionController } from './session.controller.js';
import { SessionKeeper } from './session-keeper.js';
import { SignIn } from './sign-in.js';
import { SignInLimits } from './sign-in-limits.js';

/** People, sessions, and the guard that stands before everything. */
@Global()
@Module({
  imports: [ApiKeysModule],
  controllers: [SessionController],
  providers: [
    DemoAccounts,
    FirstAdmin,
    SessionKeeper,
    SignIn,
    { provide: SignInLimits, useFactory: () => new SignInLimits() },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [DemoAccounts, FirstAdmin],
})
export class IdentityModule {}
