import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';
import { giveUp, root, run, say } from './stage.mjs';

const stampFile = join(root, 'node_modules', '.tierwright-install.json');
const driver = join(root, 'node_modules', 'better-sqlite3', 'build', 'Release', 'better_sqlite3.node');

/** What a scope installs: the product needs no browser, no PostgreSQL and no rivals to race against. */
const workspaces = {
  product: ['--workspace', 'apps/api', '--workspace', 'apps/studio', '--include-workspace-root'],
  everything: [],
};

/** Installs from the lock when it changed since the last time, or when the last time installed less. */
export async function install(scope) {
  const lock = fingerprint([join(root, 'package-lock.json')]);
  const done = readStamp(stampFile);
  if (done.lock === lock && (done.scope === scope || done.scope === 'everything') && existsSync(driver)) return;
  say(`installing (${scope === 'product' ? 'what the product needs' : 'with test tools'}) …`);
  // What is there already is brought up to date; only an empty folder is installed from nothing.
  const command = existsSync(join(root, 'node_modules')) ? ['install', '--no-save'] : ['ci'];
  const arguments_ = [...command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error', ...workspaces[scope]];
  const compileFlags = process.env.CI ? { CFLAGS: '-O1', CXXFLAGS: '-O1' } : {};
  if (!(await run('npm', arguments_, { quiet: true, env: compileFlags }))) {
    giveUp(
      'Installing failed; the lines above say why. Without a prebuilt SQLite driver for this machine, python3, make and a C++ ' +
        'compiler are needed. In mainland China set npm_config_better_sqlite3_binary_host_mirror=https://registry.npmmirror.com/-/binary/better-sqlite3 first.',
    );
  }
  if (!existsSync(driver)) {
    giveUp(
      'npm skipped the install script that makes the SQLite driver. Run "npm rebuild better-sqlite3" and start again.',
    );
  }
  writeStamp(stampFile, { lock, scope });
  say('installed');
}
