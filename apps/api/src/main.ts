import { mkdirSync } from 'node:fs';
import type { Logger } from 'pino';
import { openApp } from './app.js';
import { readSettings } from './configuration/environment.js';
import { hasDemoAccounts, type Settings } from './configuration/settings.js';
import { openLog } from './logging/log.js';

const print = (line: string) => process.stdout.write(`${line}\n`);

const reading = readSettings(process.env);
if ('problems' in reading) {
  process.stderr.write(`The settings are not right:\n${reading.problems.map((line) => `  - ${line}`).join('\n')}\n`);
  process.exit(1);
}
try {
  await serve(reading.settings);
} catch (error) {
  process.stderr.write(`Tierwright cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function serve(settings: Settings): Promise<void> {
  mkdirSync(settings.dataFolder, { recursive: true });
  const log = openLog(settings);
  const app = await openApp(settings, log);
  await app.nest.listen(settings.port, settings.host);
  const { port } = new URL(await app.nest.getUrl());
  const url = settings.publicUrl ?? addressOf({ ...settings, port: Number(port || 80) });
  print(`Tierwright is ready at ${url}`);
  if (hasDemoAccounts(settings)) print('Choose a demo account on the sign-in page; no password is needed.');
  if (app.setupToken !== null)
    print(`Nobody can sign in yet. Make the first admin: ${url}/setup?token=${app.setupToken}`);
  stopWith(() => app.close(), log);
}

function addressOf({ host, port }: Settings): string {
  const name = host === '0.0.0.0' || host === '::' || host === '127.0.0.1' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** SIGTERM and Ctrl-C finish what is under way, for at most 25 seconds; so does a bug nobody caught, which is told. */
function stopWith(close: () => Promise<void>, log: Logger): void {
  let stopping = false;
  const stop = (code: number) => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), 25_000).unref();
    close().then(
      () => process.exit(code),
      () => process.exit(1),
    );
  };
  const fail = (error: unknown) => {
    log.fatal({ event: 'uncaught', error });
    stop(1);
  };
  process.once('SIGTERM', () => stop(0));
  process.once('SIGINT', () => stop(0));
  process.on('unhandledRejection', fail);
  process.on('uncaughtException', fail);
}
