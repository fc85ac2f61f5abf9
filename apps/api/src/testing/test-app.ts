import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { Role, Scope } from '@tierwright/contract';
import { newRowId, type TemporaryDatabase } from '@tierwright/persistence';
import { openApp, type RunningApp } from '../app.js';
import { KeyCabinet } from '../api-keys/key-cabinet.js';
import { readSettings } from '../configuration/environment.js';
import type { Settings } from '../configuration/settings.js';
import { systemActor } from '../http/actor.js';
import { SessionKeeper } from '../identity/session-keeper.js';
import { openLog } from '../logging/log.js';
import { Caller } from './caller.js';
import { type DatabaseKind, placeOf } from './databases.js';

/** What a test starts the server with. */
export interface TestAppOptions {
  /** Data set to seed; nothing unless said. */
  readonly demo?: 'oil-gas' | 'superstore';
  /** SQLite unless said. */
  readonly database?: DatabaseKind;
  readonly env?: Readonly<Record<string, string>>;
}

/** The real server on a database of its own, called without a socket. */
export class TestApp {
  private constructor(
    private readonly running: RunningApp,
    private readonly folder: string,
    private readonly env: Readonly<Record<string, string>>,
    private readonly place: TemporaryDatabase | null,
  ) {}

  /** Starts on an empty database. */
  static async start({ demo, database = 'SQLite', env = {} }: TestAppOptions = {}): Promise<TestApp> {
    const place = await placeOf(database);
    const folder = mkdtempSync(join(tmpdir(), 'tierwright-api-'));
    const where: Record<string, string> = place === null ? {} : { DATABASE_URL: place.url };
    return TestApp.open(folder, { TIERWRIGHT_DEMO: demo ?? '0', TIERWRIGHT_LOG: 'error', ...where, ...env }, place);
  }

  private static async open(
    folder: string,
    env: Readonly<Record<string, string>>,
    place: TemporaryDatabase | null,
  ): Promise<TestApp> {
    const settings = settingsOf({ ...env, TIERWRIGHT_DATA: folder });
    return new TestApp(await openApp(settings, openLog(settings)), folder, env, place);
  }

  /** Closes and starts again on the same data, with changed settings if some are given. */
  async restart(env: Readonly<Record<string, string>> = {}): Promise<TestApp> {
    await this.running.close();
    return TestApp.open(this.folder, { ...this.env, ...env }, this.place);
  }

  /** Token of the setup link that was printed, if one was needed. */
  get setupToken(): string | null {
    return this.running.setupToken;
  }

  /** A part of the server. */
  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T {
    return this.running.nest.get<T>(type);
  }

  /** Somebody without a session or key. */
  anonymous(): Caller {
    return new Caller(this.running.nest, {});
  }

  /** A new person of a role, signed in. */
  async as(role: Role): Promise<Caller> {
    const { gate, repositories } = this.running.persistence;
    const id = newRowId();
    const person = { id, name: `test ${role}`, email: `${id}@test.example`, role, passwordHash: null };
    await gate.tx(() =>
      repositories.people.insert({ ...person, demo: false, disabledAt: null, createdAt: new Date().toISOString() }),
    );
    const session = await this.get(SessionKeeper).start(id);
    return new Caller(this.running.nest, { cookie: `__Host-sid=${session}`, 'sec-fetch-site': 'same-origin' });
  }

  /** Another system with a key of these scopes. */
  async withKey(...scopes: Scope[]): Promise<Caller> {
    const { secret } = await this.get(KeyCabinet).create('test key', scopes, systemActor);
    return new Caller(this.running.nest, { authorization: `Bearer ${secret}` });
  }

  /** Ends the server and removes its data. */
  async close(): Promise<void> {
    await this.running.close();
    rmSync(this.folder, { recursive: true, force: true });
    await this.place?.drop();
  }
}

/** Starts the real server for a spec; close it in `afterAll`. */
export const startTestApp = (options?: TestAppOptions): Promise<TestApp> => TestApp.start(options);

function settingsOf(env: Record<string, string>): Settings {
  const reading = readSettings(env);
  if ('problems' in reading) throw new Error(reading.problems.join('\n'));
  return reading.settings;
}
