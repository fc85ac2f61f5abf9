import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { openPersistence, type Persistence, takeTurn, type Turn } from '@tierwright/persistence';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import type { Settings } from './configuration/settings.js';
import { Readiness } from './health/readiness.js';
import { prepareServer, serverOptions } from './http/prepare-server.js';
import { DemoAccounts } from './identity/demo-accounts.js';
import { FirstAdmin } from './identity/first-admin.js';
import { Clock } from './installation/clock.js';
import { openInstallation } from './installation/first-start.js';
import { productVersion } from './installation/product-version.js';
import { FrameworkLog } from './logging/log.js';
import { mountOpenApi } from './openapi/mount-openapi.js';
import { Seeding } from './seeding/seeding.js';

const studioFolder = fileURLToPath(new URL('../../studio/dist', import.meta.url));

/** A server that can answer, and how to end it. */
export interface RunningApp {
  readonly nest: NestFastifyApplication;
  readonly persistence: Persistence;
  /** Token of the setup link, when nobody can sign in yet. */
  readonly setupToken: string | null;
  close(): Promise<void>;
}

/**
 * Opens the database, fills an empty one, and makes the server ready to listen.
 * Of processes that start together one does this, and the others wait.
 * @throws DatabaseTaken when another process runs on the file
 */
export async function openApp(settings: Settings, log: Logger): Promise<RunningApp> {
  const turn = await takeTurn(settings.databaseUrl);
  try {
    const app = await openInTurn(settings, log, turn);
    await turn.started();
    return app;
  } catch (error) {
    await turn.release();
    throw error;
  }
}

async function openInTurn(settings: Settings, log: Logger, turn: Turn): Promise<RunningApp> {
  const persistence = await openPersistence(settings.databaseUrl);
  let nest: NestFastifyApplication | null = null;
  try {
    const installation = await openInstallation(persistence, settings);
    const adapter = new FastifyAdapter(serverOptions(settings));
    await prepareServer(adapter.getInstance(), settings, studioFolder);
    const module = AppModule.with({ settings, persistence, installation });
    nest = await NestFactory.create<NestFastifyApplication>(module, adapter, {
      bodyParser: false,
      abortOnError: false,
      logger: new FrameworkLog(log),
    });
    mountOpenApi(nest, productVersion);
    const setupToken = await begin(nest);
    const opened = nest;
    return { nest: opened, persistence, setupToken, close: () => end(opened, persistence, turn) };
  } catch (error) {
    await nest?.close();
    await persistence.close();
    throw error;
  }
}

async function begin(nest: NestFastifyApplication): Promise<string | null> {
  await nest.get(Clock).reload();
  await nest.init();
  await nest.get(Seeding).settle();
  await nest.get(DemoAccounts).settle();
  const setupToken = await nest.get(FirstAdmin).settle();
  await nest.getHttpAdapter().getInstance().ready();
  nest.get(Readiness).begin();
  return setupToken;
}

/** The database goes last: features still write while they shut down. */
async function end(nest: NestFastifyApplication, persistence: Persistence, turn: Turn): Promise<void> {
  await nest.close();
  await persistence.close();
  await turn.release();
}
